package org.contactcenter.party;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlCall;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** By functions only, as {@link ContactDao}. */
@RegisterConstructorMapper(ContactVersionDao.Row.class)
interface ContactVersionDao {

  /** A former version as it lies in the database. */
  record Row(@Nested SealedContact contact, Instant replacedAt, UUID replacedBy) {}

  @SqlCall(
      """
      SELECT keep_contact_version(:personId, :version, :phone, :email, :address, :workplace,
        :school, :confidential, :now)
      """)
  void keep(@BindMethods SealedContact former, Instant now);

  @SqlQuery(
      """
      SELECT person_id, center_id, phone, email, address, workplace, school, confidential, version,
        replaced_at, replaced_by
      FROM contact_versions_of(:personId)
      """)
  List<Row> of(UUID personId);
}
