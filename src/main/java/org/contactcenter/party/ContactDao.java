package org.contactcenter.party;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Contact.class)
interface ContactDao {

  @SqlQuery(
      """
      SELECT person_id, center_id, phone, email, address, workplace, school, confidential, version
      FROM contact WHERE person_id = :personId
      """)
  Optional<Contact> find(UUID personId);

  /** False when the data moved on since {@code contact} was read. */
  @SqlUpdate(
      """
      INSERT INTO contact
        (person_id, center_id, phone, email, address, workplace, school, confidential, version)
      VALUES
        (:personId, :centerId, :data.phone, :data.email, :data.address, :data.workplace,
         :data.school, :data.confidential, :version + 1)
      ON CONFLICT (person_id) DO UPDATE
      SET phone = excluded.phone, email = excluded.email, address = excluded.address,
        workplace = excluded.workplace, school = excluded.school,
        confidential = excluded.confidential, version = excluded.version
      WHERE contact.version = :version
      """)
  boolean save(@BindMethods Contact contact);
}
