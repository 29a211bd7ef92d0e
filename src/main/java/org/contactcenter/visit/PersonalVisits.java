package org.contactcenter.visit;

import java.util.List;
import org.contactcenter.party.copy.PersonalRecords;
import org.jdbi.v3.core.Jdbi;

/** Visits in the copy of a person's own data: never when the other side came or went. */
record PersonalVisits(Jdbi jdbi) {
  private static final String VISITS =
      """
      SELECT v.id AS "visitId", v.case_id AS "caseId", v.type AS "type",
        v.status AS "status", v.starts_at AS "startsAt", v.ends_at AS "endsAt"
      FROM visit v
      WHERE v.center_id = current_center()
        AND (EXISTS (SELECT FROM visit_participant p
            WHERE p.visit_id = v.id AND p.person_id = :person)
          OR EXISTS (SELECT FROM attendance a
            WHERE a.visit_id = v.id AND a.person_id = :person))
      ORDER BY v.starts_at, v.id
      """;

  private static final String ATTENDANCE =
      """
      SELECT visit_id AS "visitId", kind AS "kind", at AS "at"
      FROM attendance
      WHERE center_id = current_center() AND person_id = :person
      ORDER BY seq
      """;

  List<PersonalRecords> all() {
    return List.of(
        PersonalRecords.found(jdbi, "visits", VISITS),
        PersonalRecords.found(jdbi, "attendance", ATTENDANCE));
  }
}
