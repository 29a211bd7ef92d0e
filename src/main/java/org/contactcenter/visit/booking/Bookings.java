package org.contactcenter.visit.booking;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.rights.Matter;

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
    return cases.locking(
        user,
        wanted.caseId(),
        file -> {
          var id = UUID.randomUUID();
          var plan = planning.plan(user.scope(), file, wanted, Optional.empty());
          store.add(user, plan.in(id, seats.take(user.scope(), id, plan)));
          return id;
        });
  }

  /** The same for a visit that gives its present place up for another, or keeps it. */
  public Visit move(User user, UUID id, Wanted.Move move) {
    var caseId = visits.find(user, Matter.VISIT_PLANNING, id).caseId();
    return cases.locking(
        user,
        caseId,
        file -> {
          var visit = visits.lock(user, Matter.VISIT_PLANNING, id).requireAhead();
          var plan = planning.plan(user.scope(), file, Wanted.of(visit, move), Optional.of(id));
          seats.release(user.scope(), id);
          var seat = seats.take(user.scope(), id, plan);
          var moved = visit.move(plan.in(id, seat));
          return store.saveWithTeam(user, "visit.moved", moved);
        });
  }
}
