package org.contactcenter.party.correction;

import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.party.PersonAccess;
import org.contactcenter.party.copy.PersonalRecords;

/** Assembles the correction of what is written of people. */
public final class CorrectionModule {
  private static final String PERSON =
      """
      SELECT given_name AS "givenName", family_name AS "familyName", birth_date AS "birthDate",
        array_to_string(languages, ', ') AS "languages", needs AS "needs"
      FROM person WHERE id = :person
      """;

  private static final String CORRECTIONS =
      """
      SELECT version AS "version", given_name AS "givenName", family_name AS "familyName",
        birth_date AS "birthDate", array_to_string(languages, ', ') AS "languages",
        needs AS "needs", replaced_at AS "replacedAt"
      FROM person_version
      WHERE center_id = current_center() AND person_id = :person
      ORDER BY version
      """;

  private final Corrections corrections;
  private final Ground ground;

  public CorrectionModule(Ground ground, PersonAccess access, CenterDay today) {
    this.ground = ground;
    this.corrections = new Corrections(ground, access, today);
  }

  /** Who a person is, and what was written before. */
  public List<PersonalRecords> personal() {
    return List.of(
        PersonalRecords.found(ground.jdbi(), "person", PERSON),
        PersonalRecords.found(ground.jdbi(), "corrections", CORRECTIONS));
  }

  public List<Object> resources() {
    return List.of(new PersonResource(corrections));
  }
}
