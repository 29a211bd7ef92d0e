package org.contactcenter.visit.booking;

import static org.contactcenter.rights.Extent.ACCOMPANIED;
import static org.contactcenter.rights.Extent.ACCOMPANIED_TODAY;
import static org.contactcenter.rights.Extent.CENTER;
import static org.contactcenter.rights.Extent.TODAY;
import static org.contactcenter.rights.Extent.WORKED_ON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.User;
import org.contactcenter.rights.Matter;

/** Which visits are whose, today: how far a matter is open to someone, in visits. */
final class Sights {
  private final Cases cases;
  private final CaseTime time;

  Sights(Cases cases, CaseTime time) {
    this.cases = cases;
    this.time = time;
  }

  /** The visits of which the matter is open to the user. */
  Sight of(User user, Matter matter) {
    var open = matter.openTo(user);
    var ofToday = open.contains(TODAY) || open.contains(ACCOMPANIED_TODAY);
    return new Sight(
        open.contains(CENTER),
        open.contains(WORKED_ON) ? cases.workedOn(user) : List.<UUID>of(),
        Optional.of(user.id()).filter(id -> open.contains(ACCOMPANIED)),
        Optional.of(user.id()).filter(id -> open.contains(ACCOMPANIED_TODAY)),
        open.contains(TODAY),
        midnight(user, ofToday, 0),
        midnight(user, ofToday, 1));
  }

  private Optional<Instant> midnight(User user, boolean matters, int daysAhead) {
    return matters
        ? Optional.of(time.startOf(user.scope(), time.today(user.scope()).plusDays(daysAhead)))
        : Optional.empty();
  }
}
