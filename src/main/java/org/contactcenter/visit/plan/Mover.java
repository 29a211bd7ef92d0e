package org.contactcenter.visit.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.visit.booking.Bookings;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.claim.ClaimBook;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.rule.Objection;

/**
 * Moves visits of one plan, each only where it may be: a visit that cannot move stays where it is,
 * as far as its place is still there.
 */
final class Mover {
  private final User user;
  private final VisitPlan plan;
  private final Bookings bookings;
  private final ClaimBook claims;
  private final Map<UUID, Claims> held = new HashMap<>();

  Mover(User user, VisitPlan plan, Bookings bookings, ClaimBook claims) {
    this.user = user;
    this.plan = plan;
    this.bookings = bookings;
    this.claims = claims;
  }

  /** How a move ended. */
  record Moved(Changes.What what, Visit visit, List<Objection> reasons) {}

  /** Lifts the visits, so that they are not in each other's way. */
  void lift(List<Visit> visits) {
    visits.forEach(visit -> held.put(visit.id(), claims.of(user.scope(), visit.id())));
    claims.release(user.scope(), visits.stream().map(Visit::id).toList());
  }

  /** Sets a lifted visit down where the prospect says, or where it was. */
  Moved setDown(Visit visit, Prospect prospect, Forecast forecast, String reason) {
    if (prospect.isFree() && !isThere(visit, prospect)) {
      try {
        return moved(visit, prospect);
      } catch (Problem taken) {
        return back(visit, Obstacle.of(taken), forecast, reason);
      }
    }
    return prospect.isFree()
        ? stay(visit, forecast, reason)
        : back(visit, prospect.objections(), forecast, reason);
  }

  private Moved moved(Visit visit, Prospect prospect) {
    var attempt = prospect.attempt().orElseThrow();
    var moved =
        bookings.replace(
            user,
            visit,
            plan.wanted(attempt.time(), prospect.after()),
            attempt,
            prospect.outlook());
    return new Moved(Changes.What.MOVED, moved, List.of());
  }

  private Moved stay(Visit visit, Forecast forecast, String reason) {
    var back = back(visit, List.of(Objection.of("startsOn", "kept-as-it-fits")), forecast, reason);
    return back.what() == Changes.What.NOT_POSSIBLE
        ? new Moved(Changes.What.KEPT, visit, back.reasons())
        : back;
  }

  /** Where another of the plan has its place by now, it is called off. */
  private Moved back(Visit visit, List<Objection> reasons, Forecast forecast, String reason) {
    var place = held.getOrDefault(visit.id(), Claims.NONE);
    if (claims.take(user.scope(), visit.id(), place).isEmpty()) {
      forecast.hold(place);
      return new Moved(Changes.What.NOT_POSSIBLE, visit, reasons);
    }
    var all = new ArrayList<>(reasons);
    all.add(Objection.of("startsAt", "former-place-gone"));
    return new Moved(
        Changes.What.CANCELLED, bookings.callOff(user, visit, reason), List.copyOf(all));
  }

  /** Whether the visit fits the new plan as it is. */
  private boolean isThere(Visit visit, Prospect prospect) {
    return prospect.time().filter(visit.time()::equals).isPresent()
        && plan.roomId().filter(room -> !visit.roomId().equals(Optional.of(room))).isEmpty()
        && VisitPlan.named(plan.supervisorIds())
            .filter(wanted -> !wanted.equals(Set.copyOf(visit.supervisors())))
            .isEmpty();
  }
}
