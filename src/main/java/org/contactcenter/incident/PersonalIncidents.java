package org.contactcenter.incident;

import java.util.List;
import org.contactcenter.party.copy.PersonalRecords;
import org.jdbi.v3.core.Jdbi;

/**
 * Incidents in the copy of a person's own data: that they were, and not what was told of others.
 */
record PersonalIncidents(Jdbi jdbi) {
  private static final String INCIDENTS =
      """
      SELECT i.id AS "incidentId", i.case_id AS "caseId", i.occurred_at AS "occurredAt",
        i.severity AS "severity", i.category AS "category", p.part AS "part"
      FROM incident_person p JOIN incident i ON i.id = p.incident_id
      WHERE p.center_id = current_center() AND p.person_id = :person
        AND i.status <> 'DRAFT'
      ORDER BY i.occurred_at, i.id, p.part
      """;

  private static final String NOTIFICATIONS =
      """
      SELECT incident_id AS "incidentId", how AS "how", notified_at AS "notifiedAt"
      FROM incident_notification
      WHERE center_id = current_center() AND person_id = :person
      ORDER BY notified_at, id
      """;

  List<PersonalRecords> all() {
    return List.of(
        PersonalRecords.found(jdbi, "incidents", INCIDENTS),
        PersonalRecords.found(jdbi, "notifications", NOTIFICATIONS));
  }
}
