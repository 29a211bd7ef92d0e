package org.contactcenter.party.anonymity;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/** Takes from people all by which they could be known again. */
public final class PeopleAnonymity {
  private final AnonymityDao dao;
  private final Transactions transactions;
  private final AuditTrail audit;

  public PeopleAnonymity(Jdbi jdbi, Transactions transactions, AuditTrail audit) {
    this.dao = jdbi.onDemand(AnonymityDao.class);
    this.transactions = transactions;
    this.audit = audit;
  }

  /**
   * Anonymises those of the candidates whom no other matter needs. They are locked before it is
   * asked who is needed: of two matters that end at once, the later one sees the earlier ended.
   *
   * @param needed which of them another matter still needs
   */
  public void anonymise(
      User user, Collection<UUID> candidates, Function<Set<UUID>, Set<UUID>> needed, Instant at) {
    transactions.run(
        user.scope(),
        () -> {
          var locked = Set.copyOf(dao.lock(candidates));
          var kept = needed.apply(locked);
          locked.stream()
              .filter(person -> !kept.contains(person))
              .sorted()
              .forEach(person -> anonymise(user, person, at));
        });
  }

  private void anonymise(User user, UUID person, Instant at) {
    if (dao.anonymise(person, at)) {
      dao.eraseContact(person);
      dao.eraseSpecialCategories(person);
      audit.record(user, "person.anonymised", person);
    }
  }
}
