package org.contactcenter.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final ContactSafe safe;
  private final ContactHistory history;
  private final PersonDao people;
  private volatile PersonAccess access = (user, personId) -> false;
  private final Transactions transactions;
  private final AuditTrail audit;

  Contacts(
      Jdbi jdbi,
      ContactSafe safe,
      ContactHistory history,
      Transactions transactions,
      AuditTrail audit) {
    this.safe = safe;
    this.history = history;
    this.people = jdbi.onDemand(PersonDao.class);
    this.transactions = transactions;
    this.audit = audit;
  }

  void connect(PersonAccess byCases) {
    access = byCases;
  }

  /**
   * The fields asked for, empty where nothing was written down; the trail names those that had
   * something to show. Throws a {@link Problem} when not to be seen.
   */
  Contact read(User user, UUID personId, Set<ContactField> fields) {
    return transactions.in(
        user.scope(),
        () -> {
          var contact = safe.open(visible(user, personId), fields);
          record(user, "contact.read", personId, contact.data().written());
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
          var contact = safe.open(visible(user, personId), ContactField.ALL);
          condition.accept(contact.version());
          data.require("");
          return save(user, contact, data);
        });
  }

  /** What was written before, the latest first; as much of a reading as {@link #read}. */
  List<FormerContact> history(User user, UUID personId) {
    return transactions.in(
        user.scope(),
        () -> {
          var former = history.of(visible(user, personId).id());
          var fields = former.stream().flatMap(one -> one.contact().data().written().stream());
          record(user, "contact.history-read", personId, fields.distinct().sorted().toList());
          return former;
        });
  }

  /** Joins the open transaction; {@link People#learn} says what becomes of what was known. */
  void learn(User user, Person person, ContactData newer) {
    var known = safe.open(person, ContactField.ALL);
    var data = known.data().updatedBy(newer);
    if (!data.equals(known.data())) {
      save(user, known, data);
    }
  }

  /** Joins the open transaction, which has just written this person down. */
  void begin(User user, Person newcomer, ContactData data) {
    if (!data.isEmpty()) {
      keep(user, Contact.none(newcomer), data);
    }
  }

  private Contact save(User user, Contact known, ContactData data) {
    if (people.isAnonymised(known.personId())) {
      throw Problem.rule("person-anonymised");
    }
    return keep(user, known, data);
  }

  private Contact keep(User user, Contact known, ContactData data) {
    var contact = known.with(data);
    if (!safe.save(contact)) {
      throw Problem.stale("contact", contact.personId());
    }
    history.keep(known);
    record(user, "contact.changed", contact.personId(), data.differingFrom(known.data()));
    return contact.nextVersion();
  }

  private void record(User user, String action, UUID personId, List<String> fields) {
    audit.record(user, action, personId, Optional.empty(), fields);
  }

  private Person visible(User user, UUID personId) {
    return people
        .find(personId)
        .filter(person -> access.opens(user, Matter.CONTACT, personId))
        .orElseThrow(() -> Problem.absent("person", personId));
  }
}
