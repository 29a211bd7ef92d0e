package org.contactcenter.party;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/**
 * The people a center knows: the door of this feature. Who may see a person is decided by the
 * feature that asks; nobody sees another center's.
 */
public final class People {
  private final PersonDao dao;
  private final Contacts contacts;
  private final Transactions transactions;
  private final AuditTrail audit;

  People(Jdbi jdbi, Contacts contacts, Transactions transactions, AuditTrail audit) {
    this.dao = jdbi.onDemand(PersonDao.class);
    this.contacts = contacts;
    this.transactions = transactions;
    this.audit = audit;
  }

  /** Writes someone down whom the center has not met yet. */
  public UUID add(User user, NewPerson newcomer) {
    return add(user, List.of(newcomer)).get(0);
  }

  /** The same for several; their ids are in the order of the newcomers. */
  public List<UUID> add(User user, List<NewPerson> newcomers) {
    var added =
        newcomers.stream()
            .map(newcomer -> newcomer.identified(UUID.randomUUID(), user.centerId()))
            .toList();
    transactions.run(
        user.scope(),
        () -> {
          dao.insert(added);
          dao.insertWords(added);
          for (int i = 0; i < added.size(); i++) {
            var person = added.get(i);
            audit.record(user, "person.added", person.id());
            newcomers.get(i).contact().ifPresent(data -> contacts.begin(user, person, data));
          }
        });
    return added.stream().map(Person::id).toList();
  }

  /**
   * Takes down newer contact data of someone known: what they are silent about stays, and once
   * confidential stays confidential.
   */
  public void learn(User user, Person person, ContactData data) {
    transactions.run(user.scope(), () -> contacts.learn(user, person, data));
  }

  public Optional<Person> find(Scope scope, UUID id) {
    return transactions.in(scope, () -> dao.find(id));
  }

  /** Those of them with whom something new may begin: the anonymised are left out as well. */
  public Map<UUID, Person> findNamed(Scope scope, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return transactions.in(scope, () -> dao.findNamed(Set.copyOf(ids))).stream()
        .collect(toUnmodifiableMap(Person::id, identity()));
  }

  /** All of them by their ids, in one statement; ids of nobody here are left out. */
  public Map<UUID, Person> findAll(Scope scope, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return transactions.in(scope, () -> dao.findAll(Set.copyOf(ids))).stream()
        .collect(toUnmodifiableMap(Person::id, identity()));
  }

  /**
   * Keeps their rows until the open transaction ends, so that what is counted of one of them is
   * counted by one at a time; in the order of their ids, so that two who hold several never wait
   * for each other.
   */
  public void hold(Scope scope, Collection<UUID> ids) {
    transactions.in(scope, () -> dao.hold(Set.copyOf(ids)));
  }

  /** Everyone born that day whose name may be the same, in whatever spelling and order. */
  public List<Person> matching(Scope scope, NameKey name, LocalDate birthDate) {
    return transactions.in(scope, () -> dao.bornOn(birthDate)).stream()
        .filter(person -> person.nameKey().matches(name))
        .toList();
  }

  /** The person, and whoever may be the same; nobody else where no birth date is known. */
  public List<Person> alike(Scope scope, Person person) {
    return person
        .birthDate()
        .map(born -> matching(scope, person.nameKey(), born))
        .orElseGet(() -> List.of(person));
  }

  /**
   * Those whose names have, for each word of the query, a word that begins so; in any spelling.
   * Other features' queries find them by the SQL function {@code people_named}, given {@link
   * NameKey#beginnings}.
   */
  public List<Person> search(Scope scope, String query, int limit) {
    var beginnings = NameKey.beginnings(query);
    return beginnings.isEmpty()
        ? List.of()
        : transactions.in(scope, () -> dao.named(beginnings, limit));
  }
}
