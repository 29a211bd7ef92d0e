package org.contactcenter.party;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** By functions only: the service's role has no right to the table. */
@RegisterConstructorMapper(SealedContact.class)
interface ContactDao {

  /** With the fields that are named, the others empty; of somebody of the open scope's center. */
  @SqlQuery(
      """
      SELECT person_id, center_id, phone, email, address, workplace, school, confidential, version
      FROM contact_of(:personId, :fields)
      """)
  Optional<SealedContact> find(UUID personId, List<String> fields);

  /** False when the data moved on since {@code contact} was read. */
  @SqlQuery(
      """
      SELECT keep_contact(:personId, :phone, :email, :address, :workplace, :school, :confidential,
        :version)
      """)
  boolean save(@BindMethods SealedContact contact);
}
