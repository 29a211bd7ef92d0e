package org.contactcenter.casefile.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.party.PersonAccess;

/** The roles stored, whoever asks; who may ask is decided before. */
public final class PartiesOfCase implements PersonAccess {
  private final CasePartyDao dao;
  private final Transactions transactions;
  private final InstantSource clock;

  public PartiesOfCase(Ground ground) {
    this.dao = ground.jdbi().onDemand(CasePartyDao.class);
    this.transactions = ground.transactions();
    this.clock = ground.clock();
  }

  /** Those who have a role in the case on that day. */
  public List<CaseParty> on(Scope scope, UUID caseId, LocalDate day) {
    return transactions.in(scope, () -> dao.on(caseId, day));
  }

  /** All roles of the case, those that ended too, by the day they began. */
  public List<CaseParty> of(Scope scope, UUID caseId) {
    return of(scope, List.of(caseId)).getOrDefault(caseId, List.of());
  }

  /** The same for several cases in one statement, by case. */
  public Map<UUID, List<CaseParty>> of(Scope scope, Collection<UUID> caseIds) {
    return transactions.in(
        scope, () -> transactions.known(scope, Known.class, Known::new).of(caseIds, dao::ofCases));
  }

  /** Reads roles anew from now on: for whoever locks a case, until which they may change. */
  public void forget() {
    transactions.forget(Known.class);
  }

  /** What the people are to whatever cases on that day, in one statement. */
  public List<CaseParty> ofPeople(Scope scope, Collection<UUID> people, LocalDate day) {
    return transactions.in(scope, () -> dao.ofPeople(people, day));
  }

  /** What they are, were or will be to whatever cases, in one statement. */
  public List<CaseParty> everOf(Scope scope, Collection<UUID> people) {
    return transactions.in(scope, () -> dao.everOf(people));
  }

  /** Writes roles that cannot overlap: those of a new case. */
  public void add(Scope scope, Collection<CaseParty> parties) {
    transactions.run(
        scope,
        () -> {
          dao.insert(parties);
          forget();
        });
  }

  /** Gives another case those roles of this one that hold on the day. */
  public void copy(Scope scope, UUID from, UUID to, LocalDate day) {
    add(scope, on(scope, from, day).stream().map(party -> party.in(to, day)).toList());
  }

  /** Throws a {@link Problem} that names the field for anyone who is no side of the case. */
  public void requireSide(Scope scope, UUID caseId, String field, UUID personId) {
    var side =
        of(scope, caseId).stream()
            .anyMatch(party -> party.isSide() && party.personId().equals(personId));
    if (!side) {
      throw Problem.field(field, "not-a-side");
    }
  }

  /** Throws a {@link Problem} that names the field where one of them is no child of the case. */
  public void requireChildren(Scope scope, UUID caseId, String field, Collection<UUID> people) {
    var children =
        of(scope, caseId).stream()
            .filter(CaseParty::isChild)
            .map(CaseParty::personId)
            .collect(toSet());
    if (!children.containsAll(people)) {
      throw Problem.field(field, "not-a-child-of-the-case");
    }
  }

  /** Throws a {@link Problem} that names the field where one of them never was of the case. */
  public void requireKnown(Scope scope, UUID caseId, String field, Collection<UUID> people) {
    var known = of(scope, caseId).stream().map(CaseParty::personId).collect(toSet());
    if (!known.containsAll(people)) {
      throw Problem.field(field, "not-a-person-of-the-case");
    }
  }

  @Override
  public boolean worksWith(User user, UUID personId) {
    return transactions.in(user.scope(), () -> dao.isKnownTo(user.id(), personId, clock.instant()));
  }

  CaseParty find(Scope scope, UUID caseId, UUID id) {
    return transactions
        .in(scope, () -> dao.find(caseId, id))
        .orElseThrow(() -> Problem.absent("party", id));
  }

  void end(Scope scope, CaseParty ended) {
    transactions.run(
        scope,
        () -> {
          if (!dao.end(ended)) {
            throw Problem.stale("party", ended.id());
          }
          forget();
        });
  }

  /**
   * The roles that a transaction has read. Whatever books or looks for a time asks for those of its
   * case again and again.
   */
  private static final class Known {
    private final Map<UUID, List<CaseParty>> byCase = new HashMap<>();

    Map<UUID, List<CaseParty>> of(
        Collection<UUID> cases, Function<List<UUID>, List<CaseParty>> reading) {
      var lacking = cases.stream().filter(id -> !byCase.containsKey(id)).distinct().toList();
      if (!lacking.isEmpty()) {
        var read = reading.apply(lacking).stream().collect(groupingBy(CaseParty::caseId));
        lacking.forEach(id -> byCase.put(id, read.getOrDefault(id, List.of())));
      }
      var answered = new HashMap<UUID, List<CaseParty>>();
      for (var id : cases) {
        var roles = byCase.getOrDefault(id, List.of());
        if (!roles.isEmpty()) {
          answered.put(id, roles);
        }
      }
      return answered;
    }
  }
}
