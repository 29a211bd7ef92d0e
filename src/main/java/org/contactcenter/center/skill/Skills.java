package org.contactcenter.center.skill;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.identity.Members;
import org.jdbi.v3.core.Jdbi;

/** What a center keeps of what its staff may do, and how much. */
public final class Skills {
  private final SkillDao dao;
  private final Members members;
  private final Transactions transactions;
  private final AuditTrail audit;

  public Skills(Jdbi jdbi, Members members, Transactions transactions, AuditTrail audit) {
    this.dao = jdbi.onDemand(SkillDao.class);
    this.members = members;
    this.transactions = transactions;
    this.audit = audit;
  }

  /** Of all staff of whom something is known, by account; in two statements. */
  public Map<UUID, Competence> all(Scope scope) {
    return transactions.in(
        scope,
        () -> {
          var learnt = dao.qualifications().stream().collect(groupingBy(Qualification::accountId));
          var terms =
              dao.terms().stream()
                  .map(SkillDao.TermsRow::terms)
                  .collect(toUnmodifiableMap(StaffTerms::accountId, identity()));
          return Stream.concat(learnt.keySet().stream(), terms.keySet().stream())
              .distinct()
              .collect(
                  toUnmodifiableMap(
                      identity(),
                      id ->
                          new Competence(
                              terms.getOrDefault(id, StaffTerms.none(id)),
                              learnt.getOrDefault(id, List.of()))));
        });
  }

  /** What was settled with one member of staff, and the version it is edited under. */
  record Settled(StaffTerms terms, int version) {}

  Settled terms(User user, UUID accountId) {
    return transactions.in(
        user.scope(),
        () ->
            new Settled(
                dao.termsOf(accountId)
                    .map(SkillDao.TermsRow::terms)
                    .orElseGet(() -> StaffTerms.none(accountId)),
                members.find(user.scope(), accountId).version()));
  }

  /** Replaces what was settled. {@code condition} refuses the version of the member found. */
  public void settle(User user, IntConsumer condition, StaffTerms terms) {
    transactions.run(
        user.scope(),
        () -> {
          members.touch(user.scope(), terms.accountId(), condition);
          terms.backgroundCheck().ifPresent(Skills::requireOrder);
          dao.save(SkillDao.TermsRow.of(terms));
          audit.record(user, "staff-terms.changed", terms.accountId());
        });
  }

  List<Qualification> of(User user, UUID accountId) {
    return transactions.in(
        user.scope(),
        () -> {
          members.find(user.scope(), accountId);
          return dao.qualificationsOf(accountId);
        });
  }

  /** Throws a {@link Problem} where it would end before it began. */
  public UUID add(User user, Qualification qualification) {
    return transactions.in(
        user.scope(),
        () -> {
          members.find(user.scope(), qualification.accountId());
          if (qualification.validUntil().filter(qualification.since()::isAfter).isPresent()) {
            throw Problem.field("validUntil", "ends-before-it-begins");
          }
          dao.insert(qualification);
          audit.record(user, "qualification.added", qualification.id());
          return qualification.id();
        });
  }

  Qualification find(User user, UUID accountId, UUID id) {
    return transactions
        .in(user.scope(), () -> dao.qualification(accountId, id))
        .orElseThrow(() -> Problem.absent("qualification", id));
  }

  void remove(User user, UUID accountId, UUID id) {
    transactions.run(
        user.scope(),
        () -> {
          if (!dao.delete(accountId, id)) {
            throw Problem.absent("qualification", id);
          }
          audit.record(user, "qualification.removed", id);
        });
  }

  private static void requireOrder(BackgroundCheck check) {
    if (check.validUntil().filter(check.checkedOn()::isAfter).isPresent()) {
      throw Problem.field("backgroundCheck.validUntil", "ends-before-it-begins");
    }
  }
}
