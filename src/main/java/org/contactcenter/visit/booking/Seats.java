package org.contactcenter.visit.booking;

import java.util.List;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.visit.claim.ClaimBook;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.slot.Obstacles;

/**
 * Takes for a visit what it needs; of several who try at once, as many succeed as there are seats.
 */
public final class Seats {
  private final ClaimBook claims;

  public Seats(ClaimBook claims) {
    this.claims = claims;
  }

  /**
   * Takes the family's time, then the first seat that is still to be had. Throws a {@link Problem}
   * {@code place-taken} that says what was in the way, and takes nothing.
   */
  Seat take(Scope scope, UUID visitId, Plan plan) {
    var busy = claims.take(scope, visitId, plan.ofTheFamily());
    if (!busy.isEmpty()) {
      throw taken(Obstacles.ofFamily(busy));
    }
    var taken = Claims.NONE;
    for (var seat : plan.seats()) {
      var wanted = plan.ofTheHouse(visitId, seat);
      if (!taken.meets(wanted)) {
        var missing = claims.take(scope, visitId, wanted);
        if (missing.isEmpty()) {
          return seat;
        }
        taken = taken.and(missing);
      }
    }
    throw taken(Obstacles.ofHouse(taken, plan.rooms()));
  }

  private static Problem taken(List<Objection> obstacles) {
    return Problem.conflicts("place-taken", obstacles.stream().map(Objection::violation).toList());
  }

  void release(Scope scope, UUID visitId) {
    claims.release(scope, List.of(visitId));
  }
}
