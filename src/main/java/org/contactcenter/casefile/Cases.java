package org.contactcenter.casefile;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.order.CourtOrder;
import org.contactcenter.casefile.order.OrdersOfCase;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.casefile.people.PartiesOfCase;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;

/**
 * The door to case files. Methods that take a {@link User} answer only what that user may see; to
 * anyone else a case is absent. Methods that take a {@link Scope} check nothing: the feature that
 * calls them has its own right to.
 */
public final class Cases {
  private final CaseFileDao dao;
  private final PartiesOfCase parties;
  private final OrdersOfCase orders;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final InstantSource clock;

  Cases(Ground ground, PartiesOfCase parties, OrdersOfCase orders) {
    this.dao = ground.jdbi().onDemand(CaseFileDao.class);
    this.parties = parties;
    this.orders = orders;
    this.transactions = ground.transactions();
    this.audit = ground.audit();
    this.clock = ground.clock();
  }

  /** The case, if the user may see it; absent otherwise. */
  public CaseFile find(User user, UUID id) {
    return visible(user, id, get(user.scope(), id));
  }

  /** Reads what lies under a case the user may see, with an entry in the trail that it was read. */
  public <T> T reading(User user, UUID id, Function<CaseFile, T> work) {
    return reading(user, id, "case.read", id, work);
  }

  /** The same for one record under the case, which the entry names. */
  public <T> T reading(User user, UUID id, String action, UUID record, Function<CaseFile, T> work) {
    return transactions.in(
        user.scope(),
        () -> {
          var read = work.apply(find(user, id));
          audit.record(user, action, record, id);
          return read;
        });
  }

  /** Answers a record to the one who made or changed it just now. */
  public <T> T showing(User user, UUID id, Function<CaseFile, T> work) {
    return transactions.in(user.scope(), () -> work.apply(find(user, id)));
  }

  public CaseFile get(Scope scope, UUID id) {
    return transactions.in(scope, () -> dao.find(id)).orElseThrow(() -> Problem.absent("case", id));
  }

  /** The case that has this number, whoever asks. */
  public CaseFile numbered(Scope scope, String number) {
    var numbered = transactions.in(scope, () -> dao.numbered(number));
    return numbered.orElseThrow(() -> Problem.field("caseNumber", "unknown"));
  }

  /** Those of the cases that exist, by id, in one statement. */
  public Map<UUID, CaseFile> all(Scope scope, Collection<UUID> ids) {
    return transactions.in(scope, () -> dao.findAll(ids));
  }

  /** The numbers by which people call the cases, by id, in one statement. */
  public Map<UUID, String> numbers(Scope scope, Collection<UUID> ids) {
    return transactions.in(scope, () -> dao.numbers(Set.copyOf(ids)));
  }

  /** All cases of the center in that status, whoever asks, the oldest first. */
  public List<CaseFile> having(Scope scope, CaseStatus status) {
    return transactions.in(scope, () -> dao.having(status));
  }

  /**
   * The case with its row locked until the open transaction ends. Whatever books, pauses, withdraws
   * or closes takes this lock before any other, so that these never pass each other by.
   */
  public CaseFile lock(Scope scope, UUID id) {
    parties.forget();
    return transactions.in(scope, () -> dao.lock(id)).orElseThrow(() -> Problem.absent("case", id));
  }

  /** Changes what lies under a case, under its lock; a {@link Problem} once it is closed. */
  public <T> T writing(User user, UUID id, Function<CaseFile, T> work) {
    return locking(user, id, file -> work.apply(file.requireOpen()));
  }

  /** Works under the lock of a case the user may see, be it closed. */
  public <T> T locking(User user, UUID id, Function<CaseFile, T> work) {
    var scope = user.scope();
    return transactions.in(scope, () -> work.apply(visible(user, id, lock(scope, id))));
  }

  /** Changes the case itself by one of its verbs, and says so in the trail. */
  public CaseFile change(User user, UUID id, String action, UnaryOperator<CaseFile> verb) {
    return locking(user, id, file -> save(user, action, verb.apply(file)));
  }

  /** Writes a case changed under its lock. */
  public CaseFile save(User user, String action, CaseFile changed) {
    return transactions.in(
        user.scope(),
        () -> {
          if (!dao.update(changed)) {
            throw Problem.stale("case", changed.id());
          }
          audit.record(user, action, changed.id(), changed.id());
          return get(user.scope(), changed.id());
        });
  }

  /** The cases a case worker works on now: those assigned, and those opened for an hour. */
  public List<UUID> workedOn(User user) {
    return transactions.in(user.scope(), () -> dao.workedOn(user.id(), clock.instant()));
  }

  /** The cases to which lists are bound for the user; empty where all of the center are open. */
  public Optional<Set<UUID>> boundTo(User user) {
    if (Matter.CASE.isOpenTo(user, Extent.CENTER)) {
      return Optional.empty();
    }
    return Optional.of(
        Matter.CASE.isOpenTo(user, Extent.WORKED_ON) ? Set.copyOf(workedOn(user)) : Set.of());
  }

  /** The active cases that the user may see, the longest open first. */
  public List<CaseFile> activeSeen(User user) {
    return transactions.in(
        user.scope(),
        () -> {
          var bound = boundTo(user);
          return dao.having(CaseStatus.ACTIVE).stream()
              .filter(file -> bound.map(ids -> ids.contains(file.id())).orElse(true))
              .toList();
        });
  }

  /** Those who have a role in the case on that day. */
  public List<CaseParty> people(Scope scope, UUID id, LocalDate day) {
    return parties.on(scope, id, day);
  }

  /**
   * The order that governs the case's day: the latest dated of those valid. Empty where one of the
   * children has none, for a visit needs one for every child.
   */
  public Optional<CourtOrder> orderOn(Scope scope, UUID id, LocalDate day) {
    return transactions.in(
        scope,
        () -> {
          var children = people(scope, id, day).stream().filter(CaseParty::isChild);
          return orders.of(scope, id).governing(children.map(CaseParty::personId).toList(), day);
        });
  }

  /** Whether the user may see the case: what {@link Matter#CASE} opens to them. */
  public boolean sees(User user, CaseFile file) {
    return Matter.CASE.isOpenTo(user, Extent.CENTER)
        || (Matter.CASE.isOpenTo(user, Extent.WORKED_ON) && worksOn(user, file));
  }

  private boolean worksOn(User user, CaseFile file) {
    return file.caseWorker().filter(user.id()::equals).isPresent()
        || workedOn(user).contains(file.id());
  }

  private CaseFile visible(User user, UUID id, CaseFile file) {
    if (!sees(user, file)) {
      throw Problem.absent("case", id);
    }
    return file;
  }
}
