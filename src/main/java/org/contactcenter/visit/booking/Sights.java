package org.contactcenter.visit.booking;

import static org.contactcenter.core.Role.CASE_WORKER;
import static org.contactcenter.core.Role.COORDINATOR;
import static org.contactcenter.core.Role.FRONT_DESK;
import static org.contactcenter.core.Role.SUPERVISOR;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.User;

/** Who sees which visits, today. */
final class Sights {
  private final Cases cases;
  private final CaseTime time;

  Sights(Cases cases, CaseTime time) {
    this.cases = cases;
    this.time = time;
  }

  /** What the user may see by those of their roles that give the right. */
  Sight of(User user, Right right) {
    var desk = right.holds(user, FRONT_DESK);
    return new Sight(
        right.holds(user, COORDINATOR),
        right.holds(user, CASE_WORKER) ? cases.assigned(user.scope(), user.id()) : List.<UUID>of(),
        Optional.of(user.id()).filter(id -> right.holds(user, SUPERVISOR)),
        midnight(user, desk, 0),
        midnight(user, desk, 1));
  }

  private Optional<Instant> midnight(User user, boolean desk, int daysAhead) {
    return desk
        ? Optional.of(time.startOf(user.scope(), time.today(user.scope()).plusDays(daysAhead)))
        : Optional.empty();
  }
}
