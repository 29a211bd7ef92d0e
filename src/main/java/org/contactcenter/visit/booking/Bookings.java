package org.contactcenter.visit.booking;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.slot.Outlook;

/**
 * Whatever makes a visit take a place. It holds the lock of the case first, so that no consent is
 * withdrawn and no case paused or closed meanwhile; then that of the visit; then the claims.
 */
public final class Bookings {
  private final Cases cases;
  private final Visits visits;
  private final VisitStore store;
  private final Planning planning;
  private final Seats seats;

  public Bookings(Cases cases, Visits visits, VisitStore store, Planning planning, Seats seats) {
    this.cases = cases;
    this.visits = visits;
    this.store = store;
    this.planning = planning;
    this.seats = seats;
  }

  /**
   * Throws a {@link Problem} where a rule speaks against the visit, and {@code place-taken}
   * (conflict) where others were first.
   */
  public UUID book(User user, Wanted wanted) {
    return locking(
        user,
        wanted.caseId(),
        file -> {
          requireDecider(user, wanted);
          var id = UUID.randomUUID();
          var plan = planning.plan(user, file, wanted, Optional.empty());
          store.add(user, plan.in(id, seats.take(user.scope(), id, plan)));
          planning.keepDepartures(user, id, plan);
          return id;
        });
  }

  /**
   * The same in the open transaction and under the lock of the case; on a refusal it has taken
   * nothing, so that something else may be tried.
   */
  Visit bookAlong(User user, CaseFile file, Wanted wanted) {
    var id = UUID.randomUUID();
    var booked = taking(user, id, planning.plan(user, file, wanted, Optional.empty()));
    store.add(user, booked);
    return booked;
  }

  /** The calendar stays as it is until the open transaction ends. */
  void share(Scope scope) {
    planning.share(scope);
  }

  /** The same for a visit that gives its present place up for another, or keeps it. */
  public Visit move(User user, UUID id, Wanted.Move move) {
    var caseId = visits.find(user, Matter.VISIT_PLANNING, id).caseId();
    return locking(
        user,
        caseId,
        file -> {
          var visit = visits.lock(user, Matter.VISIT_PLANNING, id).requireAhead();
          release(user.scope(), List.of(id));
          return place(user, visit, Wanted.of(visit, move));
        });
  }

  /** Gives up the places of visits. Who calls holds the locks of their cases, and theirs. */
  public void release(Scope scope, Collection<UUID> visitIds) {
    seats.release(scope, visitIds);
  }

  /** Takes another place for a visit that gave up its own; throws what booking it there would. */
  public Visit place(User user, Visit visit, Wanted wanted) {
    planning.requireInOrder(visit, wanted);
    var file = cases.lock(user.scope(), visit.caseId());
    var plan = planning.plan(user, file, wanted, Optional.of(visit.id()));
    var seat = seats.take(user.scope(), visit.id(), plan);
    planning.keepDepartures(user, visit.id(), plan);
    return store.move(user, visit, plan.in(visit.id(), seat), plan.asked());
  }

  /** The calendar first, then the case: whatever takes days or rooms away does it in that order. */
  private <T> T locking(User user, UUID caseId, Function<CaseFile, T> work) {
    return planning.sharing(user.scope(), () -> cases.locking(user, caseId, work));
  }

  /**
   * Takes a place for a visit that its caller has held against all rules: one of many, in the open
   * transaction and under the lock of the case. Throws {@code place-taken} (conflict) where others
   * were first, and has then taken nothing.
   */
  public Visit place(User user, Wanted wanted, Attempt attempt, Outlook outlook) {
    var id = UUID.randomUUID();
    var booked = taking(user, id, planning.plan(wanted, attempt, outlook));
    store.add(user, booked);
    return booked;
  }

  /** The same for a visit that gives its present place up; on a refusal it has none any more. */
  public Visit replace(User user, Visit visit, Wanted wanted, Attempt attempt, Outlook outlook) {
    seats.release(user.scope(), List.of(visit.id()));
    planning.requireInOrder(visit, wanted);
    var planned = taking(user, visit.id(), planning.plan(wanted, attempt, outlook));
    return store.move(user, visit.requireAhead(), planned, wanted.asked());
  }

  /**
   * Works in one transaction that shares the calendar before it takes any other lock: so whoever
   * books many visits begins.
   */
  public <T> T sharing(Scope scope, Supplier<T> work) {
    return planning.sharing(scope, work);
  }

  /** Lets no other case of these children book before the open transaction ends. */
  public void holdChildren(Scope scope, UUID caseId) {
    planning.holdChildren(scope, caseId);
  }

  /** The visits of a case that have not begun and are not past, locked; the case is already. */
  public List<Visit> lockAhead(Scope scope, UUID caseId) {
    return store.lockAhead(scope, caseId, planning.now());
  }

  /** Calls a locked visit off on the center's part. */
  public Visit callOff(User user, Visit visit, String reason) {
    return store.save(user, "visit.cancelled", visit.cancel(ByWhom.CENTER, reason, planning.now()));
  }

  private Visit taking(User user, UUID id, Plan plan) {
    try {
      return plan.in(id, seats.take(user.scope(), id, plan));
    } catch (Problem taken) {
      seats.release(user.scope(), List.of(id));
      throw taken;
    }
  }

  /** How many supervisors one visit needs is a coordinator's decision. */
  private static void requireDecider(User user, Wanted wanted) {
    if (wanted.wishes().supervisorsNeeded().isPresent()
        && !Matter.VISIT_PLANNING.isOpenTo(user, Extent.CENTER)) {
      throw Problem.field("supervisorsNeeded", "coordinator-decides");
    }
  }

  /**
   * Books and moves several visits at once, or none of them: under the locks of all their cases,
   * and with the places of those that are to move given up, so that they may change places.
   *
   * @param work is given the visits that are to move, as they are; whatever it throws undoes all
   */
  public <T> T together(
      User user,
      Collection<UUID> caseIds,
      Collection<UUID> moving,
      Function<Map<UUID, Visit>, T> work) {
    return planning.sharing(
        user.scope(),
        () -> {
          caseIds.stream().distinct().sorted().forEach(id -> cases.lock(user.scope(), id));
          var locked =
              moving.stream()
                  .distinct()
                  .sorted()
                  .map(id -> visits.lock(user, Matter.VISIT_PLANNING, id))
                  .toList();
          release(user.scope(), locked.stream().map(Visit::id).toList());
          return work.apply(locked.stream().collect(toMap(Visit::id, identity())));
        });
  }
}
