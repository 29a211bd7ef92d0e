package org.contactcenter.party.correction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Profile.class)
@RegisterConstructorMapper(FormerVersion.class)
interface CorrectionDao {

  @SqlQuery(
      """
      SELECT id, given_name, family_name, birth_date, languages, needs, birth_year, anonymised_at,
        version
      FROM person WHERE id = :id
      """)
  Optional<Profile> find(UUID id);

  @SqlQuery(
      """
      SELECT id, given_name, family_name, birth_date, languages, needs, birth_year, anonymised_at,
        version
      FROM person WHERE id = :id
      FOR NO KEY UPDATE
      """)
  Optional<Profile> lock(UUID id);

  @SqlUpdate(
      """
      UPDATE person
      SET given_name = :text.givenName, family_name = :text.familyName,
        name_key = :text.nameKey.text, birth_date = :text.birthDate, languages = :text.languages,
        needs = :text.needs, version = :version
      WHERE id = :id
      """)
  void update(@BindMethods Profile corrected);

  @SqlUpdate("DELETE FROM name_word WHERE center_id = current_center() AND person_id = :id")
  void clearWords(UUID id);

  @SqlUpdate(
      """
      INSERT INTO name_word (center_id, word, person_id)
      SELECT current_center(), word, :id FROM unnest(:text.nameKey.words) AS word
      """)
  void insertWords(@BindMethods Profile corrected);

  @SqlUpdate(
      """
      INSERT INTO person_version (center_id, person_id, version, given_name, family_name,
        birth_date, languages, needs, replaced_at, replaced_by, reason)
      VALUES (current_center(), :personId, :version, :text.givenName, :text.familyName,
        :text.birthDate, :text.languages, :text.needs, :replacedAt, :replacedBy, :reason)
      """)
  void keep(@BindMethods FormerVersion version);

  @SqlQuery(
      """
      SELECT person_id, version, given_name, family_name, birth_date, languages, needs, replaced_at,
        replaced_by, reason
      FROM person_version
      WHERE center_id = current_center() AND person_id = :personId
      ORDER BY version DESC
      """)
  List<FormerVersion> history(UUID personId);
}
