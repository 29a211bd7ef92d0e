package org.contactcenter.party;

import java.util.UUID;
import java.util.function.IntConsumer;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.rights.Matter;
import org.jdbi.v3.core.Jdbi;

/** Reading and changing how to reach a person; both leave a trace in the audit trail. */
final class Contacts {
  private final ContactDao dao;
  private final PersonDao people;
  private volatile PersonAccess access = (user, personId) -> false;
  private final Transactions transactions;
  private final AuditTrail audit;

  Contacts(Jdbi jdbi, Transactions transactions, AuditTrail audit) {
    this.dao = jdbi.onDemand(ContactDao.class);
    this.people = jdbi.onDemand(PersonDao.class);
    this.transactions = transactions;
    this.audit = audit;
  }

  void connect(PersonAccess byCases) {
    access = byCases;
  }

  /** The data, empty when none were written down. Throws a {@link Problem} when not to be seen. */
  Contact read(User user, UUID personId) {
    return transactions.in(
        user.scope(),
        () -> {
          var contact = visible(user, personId);
          audit.record(user, "contact.read", personId);
          return contact;
        });
  }

  /**
   * Replaces the data as a whole, once {@code condition} has let the version pass that is about to
   * be changed.
   */
  Contact change(User user, UUID personId, IntConsumer condition, ContactData data) {
    return transactions.in(
        user.scope(),
        () -> {
          var contact = visible(user, personId);
          condition.accept(contact.version());
          data.require("");
          return save(user, contact.with(data));
        });
  }

  /** Joins the open transaction; {@link People#learn} says what becomes of what was known. */
  void learn(User user, Person person, ContactData newer) {
    var known = of(person);
    var data = known.data().updatedBy(newer);
    if (!data.equals(known.data())) {
      save(user, known.with(data));
    }
  }

  private Contact save(User user, Contact contact) {
    if (!dao.save(contact)) {
      throw Problem.stale("contact", contact.personId());
    }
    audit.record(user, "contact.changed", contact.personId());
    return contact.nextVersion();
  }

  private Contact visible(User user, UUID personId) {
    return people
        .find(personId)
        .filter(person -> access.opens(user, Matter.CONTACT, personId))
        .map(this::of)
        .orElseThrow(() -> Problem.absent("person", personId));
  }

  private Contact of(Person person) {
    return dao.find(person.id()).orElseGet(() -> Contact.none(person));
  }
}
