package org.contactcenter.party;

import java.util.List;
import org.contactcenter.core.secret.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlCall;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Contact data of a database from before they were sealed. Sealed all in one transaction, before
 * the service takes its first request; then their table is emptied down to its files.
 */
final class PlainContacts {
  private static final Logger LOG = LoggerFactory.getLogger(PlainContacts.class);

  private final Jdbi jdbi;
  private final ContactSafe safe;

  PlainContacts(Jdbi jdbi, Vault vault) {
    this.jdbi = jdbi;
    this.safe = new ContactSafe(jdbi, vault);
  }

  @RegisterConstructorMapper(Contact.class)
  interface Dao {
    @SqlQuery("SELECT has_plain_contacts()")
    boolean any();

    /** Under a lock: another instance that starts now waits, and then finds none. */
    @SqlQuery(
        """
        SELECT person_id, center_id, phone, email, address, workplace, school, confidential, version
        FROM plain_contacts()
        """)
    List<Contact> all();

    @SqlCall("SELECT carry_contact(:personId, :phone, :email, :address, :workplace, :school)")
    void carry(@BindMethods SealedContact contact);

    @SqlCall("SELECT empty_plain_contacts()")
    void empty();
  }

  /** Does nothing where nothing stands in clear. */
  void seal() {
    if (jdbi.withExtension(Dao.class, Dao::any)) {
      jdbi.useTransaction(this::seal);
    }
  }

  private void seal(Handle handle) {
    var dao = handle.attach(Dao.class);
    var plain = dao.all();
    plain.stream().map(safe::sealed).forEach(dao::carry);
    dao.empty();
    LOG.info("The contact data of {} people were sealed", plain.size());
  }
}
