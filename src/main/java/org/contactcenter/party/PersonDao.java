package org.contactcenter.party;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(Person.class)
interface PersonDao {

  @SqlBatch(
      """
      INSERT INTO person
        (id, center_id, given_name, family_name, name_key, birth_date, languages, needs)
      VALUES
        (:id, :centerId, :givenName, :familyName, :nameKey.text, :birthDate, :languages, :needs)
      """)
  void insert(@BindMethods List<Person> people);

  @SqlBatch(
      """
      INSERT INTO name_word (center_id, word, person_id)
      SELECT :centerId, word, :id FROM unnest(:nameKey.words) AS word
      """)
  void insertWords(@BindMethods List<Person> people);

  @SqlQuery(
      """
      SELECT id, center_id, given_name, family_name, birth_date, languages, needs
      FROM person WHERE id = :id
      """)
  Optional<Person> find(UUID id);

  @SqlQuery(
      """
      SELECT id, center_id, given_name, family_name, birth_date, languages, needs
      FROM person WHERE id = ANY (:ids)
      """)
  List<Person> findAll(Collection<UUID> ids);

  @SqlQuery(
      """
      SELECT id, center_id, given_name, family_name, birth_date, languages, needs
      FROM person
      WHERE center_id = current_center() AND birth_date = :birthDate
      ORDER BY id
      """)
  List<Person> bornOn(LocalDate birthDate);

  @SqlQuery(
      """
      SELECT id, center_id, given_name, family_name, birth_date, languages, needs
      FROM person
      WHERE id IN (SELECT people_named(:beginnings))
      ORDER BY name_key, id
      LIMIT :limit
      """)
  List<Person> named(List<String> beginnings, int limit);

  @SqlQuery(
      """
      SELECT id, center_id, given_name, family_name, birth_date, languages, needs
      FROM person WHERE id = ANY (:ids) AND anonymised_at IS NULL
      """)
  List<Person> findNamed(Collection<UUID> ids);

  @SqlQuery("SELECT EXISTS (SELECT FROM person WHERE id = :id AND anonymised_at IS NOT NULL)")
  boolean isAnonymised(UUID id);

  @SqlQuery("SELECT id FROM person WHERE id = ANY (:ids) ORDER BY id FOR NO KEY UPDATE")
  List<UUID> hold(Collection<UUID> ids);
}
