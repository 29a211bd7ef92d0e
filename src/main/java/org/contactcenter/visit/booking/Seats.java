package org.contactcenter.visit.booking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.visit.claim.ClaimBook;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Limits.Excess;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.claim.Shifts;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.slot.Obstacles;

/**
 * Takes for a visit what it needs; of several who try at once, as many succeed as there are seats.
 */
public final class Seats {
  private final ClaimBook claims;
  private final Shifts shifts;

  public Seats(ClaimBook claims, Shifts shifts) {
    this.claims = claims;
    this.shifts = shifts;
  }

  /**
   * Takes the family's time, then an interpreter where one is needed, then the first seat that is
   * still to be had. Throws a {@link Problem} {@code place-taken} that says what was in the way,
   * and takes nothing.
   */
  Plan.Place take(Scope scope, UUID visitId, Plan plan) {
    var busy = claims.take(scope, visitId, plan.ofTheFamily());
    if (!busy.isEmpty()) {
      throw taken(Obstacles.ofFamily(busy));
    }
    return new Plan.Place(seat(scope, visitId, plan), interpreter(scope, visitId, plan));
  }

  /** Whoever finds a seat taken looks for the next among what is left, and so misses none. */
  private Seat seat(Scope scope, UUID visitId, Plan plan) {
    var lost = Claims.NONE;
    var tried = new HashSet<Seat>();
    var reasons = new ArrayList<>(plan.obstacles());
    for (var next = plan.seat(lost, tried); next.isPresent(); next = plan.seat(lost, tried)) {
      tried.add(next.get());
      var outcome = take(scope, visitId, plan, next.get());
      if (outcome.missing().isEmpty()) {
        return next.get();
      }
      lost = lost.and(outcome.missing());
      reasons.add(outcome.reasons());
    }
    throw taken(Obstacles.common(reasons));
  }

  /** What of a seat was not to be had, and why. */
  private record Tried(Claims missing, List<Objection> reasons) {}

  private Tried take(Scope scope, UUID visitId, Plan plan, Seat seat) {
    var wanted = plan.ofTheHouse(visitId, seat);
    var excess = new LinkedHashMap<UUID, Excess>();
    var missing =
        claims.take(
            scope,
            visitId,
            wanted,
            () -> {
              var work = shifts.held(scope, visitId, seat.supervisors(), plan.day());
              seat.supervisors()
                  .forEach(
                      id ->
                          plan.excess(id, work.getOrDefault(id, List.of()))
                              .ifPresent(why -> excess.put(id, why)));
              return wanted.of(excess.keySet());
            });
    return excess.isEmpty()
        ? new Tried(missing, plan.obstacles(missing))
        : new Tried(missing, excess.values().stream().distinct().map(Obstacles::of).toList());
  }

  private Optional<UUID> interpreter(Scope scope, UUID visitId, Plan plan) {
    if (!plan.interpreting().needed()) {
      return Optional.empty();
    }
    var visit = plan.attempt().time();
    return Optional.of(
        plan.interpreting()
            .able(visit)
            .filter(id -> claims.take(scope, visitId, Claims.interpreter(id, visit)).isEmpty())
            .findFirst()
            .orElseThrow(() -> taken(List.of(Obstacles.interpreterTaken()))));
  }

  private static Problem taken(List<Objection> obstacles) {
    return Problem.conflicts("place-taken", obstacles.stream().map(Objection::violation).toList());
  }

  void release(Scope scope, Collection<UUID> visitIds) {
    claims.release(scope, visitIds);
  }
}
