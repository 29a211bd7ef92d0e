package org.contactcenter.casefile;

import java.util.List;
import org.contactcenter.party.copy.PersonalRecords;
import org.jdbi.v3.core.Jdbi;

/** Cases in the copy of a person's own data: their part in them, and nobody else's. */
record PersonalCases(Jdbi jdbi) {
  private static final String CASES =
      """
      SELECT c.id AS "caseId", c.number AS "caseNumber", p.role AS "role",
        p.valid_from AS "from", p.valid_until AS "until", c.status AS "status",
        c.opened_at AS "openedAt", c.closed_at AS "closedAt"
      FROM case_party p JOIN case_file c ON c.id = p.case_id
      WHERE p.center_id = current_center() AND p.person_id = :person
      ORDER BY c.opened_at, p.valid_from, p.id
      """;

  private static final String INTERVIEWS =
      """
      SELECT case_id AS "caseId", held_at AS "heldAt", face_to_face AS "faceToFace"
      FROM interview
      WHERE center_id = current_center() AND person_id = :person
      ORDER BY held_at, id
      """;

  List<PersonalRecords> all() {
    return List.of(
        PersonalRecords.found(jdbi, "cases", CASES),
        PersonalRecords.found(jdbi, "interviews", INTERVIEWS));
  }
}
