package org.contactcenter.party.special;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(SpecialDao.Row.class)
interface SpecialDao {

  /** The row as it lies there, each datum sealed. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(
      UUID personId,
      Optional<byte[]> ethnicity,
      Optional<byte[]> health,
      Optional<byte[]> religion,
      int version) {}

  @SqlQuery(
      """
      SELECT person_id, ethnicity, health, religion, version
      FROM special_categories WHERE person_id = :personId
      """)
  Optional<Row> find(UUID personId);

  /** False when the data moved on since the version that {@code row} was made from. */
  @SqlUpdate(
      """
      INSERT INTO special_categories (person_id, center_id, ethnicity, health, religion, version)
      VALUES (:personId, current_center(), :ethnicity, :health, :religion, :version + 1)
      ON CONFLICT (person_id) DO UPDATE
      SET ethnicity = excluded.ethnicity, health = excluded.health, religion = excluded.religion,
        version = excluded.version
      WHERE special_categories.version = :version
      """)
  boolean save(@BindMethods Row row);

  /** Empty for nobody here; locked against being anonymised meanwhile. */
  @SqlQuery("SELECT anonymised_at IS NOT NULL FROM person WHERE id = :personId FOR KEY SHARE")
  Optional<Boolean> anonymised(UUID personId);
}
