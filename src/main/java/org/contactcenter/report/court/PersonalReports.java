package org.contactcenter.report.court;

import java.util.List;
import org.contactcenter.party.copy.PersonalRecords;
import org.jdbi.v3.core.Jdbi;

/** Reports in the copy of a person's own data: the copies that were made for them. */
record PersonalReports(Jdbi jdbi) {
  private static final String REPORTS =
      """
      SELECT r.number AS "number", r.from_day AS "from", r.to_day AS "to", c.reader AS "reader",
        c.language AS "language", r.released_at AS "releasedAt",
        encode(c.sha256, 'hex') AS "sha256"
      FROM court_report_copy c JOIN court_report r ON r.id = c.report_id
      WHERE c.center_id = current_center() AND c.person_id = :person AND c.sealed IS NOT NULL
      ORDER BY r.released_at, c.place
      """;

  private static final String REPRESENTATIVES =
      """
      SELECT kind AS "kind", valid_from AS "from", valid_until AS "until"
      FROM representative
      WHERE center_id = current_center() AND person_id = :person
      ORDER BY valid_from, id
      """;

  List<PersonalRecords> all() {
    return List.of(
        PersonalRecords.found(jdbi, "representatives", REPRESENTATIVES),
        PersonalRecords.found(jdbi, "courtReports", REPORTS));
  }
}
