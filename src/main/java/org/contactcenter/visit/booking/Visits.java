package org.contactcenter.visit.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.hit.Hits;
import org.contactcenter.rights.Matter;

/**
 * The door to visits. Methods that take a {@link User} answer only what that user may see by the
 * matter they name; to anyone else a visit is absent. Methods that take a {@link Scope} check
 * nothing: the feature that calls them has its own right to.
 */
public final class Visits {
  private static final Cursor START = new Cursor(Instant.EPOCH, new UUID(0, 0));

  private final VisitStore store;
  private final Legs legs;
  private final Cases cases;
  private final Sights sights;
  private final CaseTime time;
  private final Transactions transactions;

  public Visits(
      VisitStore store, Legs legs, Cases cases, CaseTime time, Transactions transactions) {
    this.store = store;
    this.legs = legs;
    this.cases = cases;
    this.sights = new Sights(cases, time);
    this.time = time;
    this.transactions = transactions;
  }

  /**
   * Which visits are asked for; an empty part asks for all.
   *
   * @param from the first day in the center, {@code to} the last, both included
   */
  public record Query(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<UUID> roomId,
      Optional<UUID> supervisorId,
      Optional<UUID> caseId,
      Optional<VisitStatus> status,
      Optional<UUID> planId) {}

  /** The visit whoever asks. */
  public Visit get(Scope scope, UUID id) {
    return store.get(scope, id);
  }

  /** The visit, if the user may see it by that matter; absent otherwise. */
  public Visit find(User user, Matter matter, UUID id) {
    return transactions.in(user.scope(), () -> seen(user, matter, store.get(user.scope(), id)));
  }

  /** The same; empty where it is absent. */
  public Optional<Visit> seen(User user, Matter matter, UUID id) {
    return transactions.in(user.scope(), () -> store.all(user.scope(), List.of(id))).stream()
        .filter(openTo(user, matter))
        .findFirst();
  }

  /** The visits that the user may plan. Throws a {@link Problem} where one is unknown to them. */
  public List<Visit> planned(User user, Collection<UUID> ids) {
    return transactions.in(
        user.scope(),
        () -> {
          var found =
              store.all(user.scope(), ids).stream()
                  .filter(openTo(user, Matter.VISIT_PLANNING))
                  .toList();
          if (found.size() < Set.copyOf(ids).size()) {
            throw Problem.field("visitIds", "unknown");
          }
          return found;
        });
  }

  /**
   * The handovers that the user may plan and that stand, whose return was called off and would lie
   * ahead still; by time.
   */
  public List<Visit> withoutReturn(User user) {
    return transactions.in(user.scope(), legs::lackingReturn).stream()
        .filter(openTo(user, Matter.VISIT_PLANNING))
        .toList();
  }

  /** The same for whoever looks at it, with an entry in the trail that it was read. */
  public Visit read(User user, UUID id) {
    return transactions.in(user.scope(), () -> store.markRead(user, find(user, Matter.VISIT, id)));
  }

  /** The same, with the visit locked until the open transaction ends. */
  public Visit lock(User user, Matter matter, UUID id) {
    return transactions.in(user.scope(), () -> seen(user, matter, store.lock(user.scope(), id)));
  }

  /** Of which plans visits are, by the visit; those of none are absent. */
  public Map<UUID, UUID> plansOf(Scope scope, Collection<UUID> visitIds) {
    return store.plansOf(scope, visitIds);
  }

  /** Of which visits the matter is open to the user. */
  public Predicate<Visit> openTo(User user, Matter matter) {
    return transactions.in(user.scope(), () -> sights.of(user, matter))::shows;
  }

  /** What hits visits as it is told to those who may see them: with the numbers of their cases. */
  public Hits told(Scope scope, Hits hits) {
    return hits.numbered(caseIds -> cases.numbers(scope, caseIds));
  }

  /** Works on what lies under a visit, with the visit locked. */
  public <T> T locking(User user, Matter matter, UUID id, Function<Visit, T> work) {
    return transactions.in(user.scope(), () -> work.apply(lock(user, matter, id)));
  }

  /** Changes the visit by one of its verbs, and says so in the trail. */
  public Visit change(User user, Matter matter, UUID id, String action, UnaryOperator<Visit> verb) {
    return transactions.in(
        user.scope(), () -> store.save(user, action, verb.apply(lock(user, matter, id))));
  }

  /** By time, the earliest first: those of which the matter is open to the user. */
  public Page<Visit> page(
      User user, Matter matter, Query query, Optional<Cursor> after, int limit) {
    var start = after.orElse(START);
    var rows =
        transactions.in(
            user.scope(),
            () ->
                store.page(
                    user.scope(),
                    new VisitDao.Filter(
                        sights.of(user, matter),
                        query.from().map(day -> time.startOf(user.scope(), day)),
                        query.to().map(day -> time.startOf(user.scope(), day.plusDays(1))),
                        query.roomId(),
                        query.supervisorId(),
                        query.caseId(),
                        query.status(),
                        query.planId(),
                        start.at(),
                        start.id(),
                        limit + 1)));
    return Page.of(rows, limit, visit -> new Cursor(visit.time().start(), visit.id()));
  }

  private Visit seen(User user, Matter matter, Visit visit) {
    if (!sights.of(user, matter).shows(visit)) {
      throw Problem.absent("visit", visit.id());
    }
    return visit;
  }
}
