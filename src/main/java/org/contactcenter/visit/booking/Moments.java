package org.contactcenter.visit.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;

/** When something happened at a visit, as those who were there say. */
public final class Moments {
  private final CaseTime time;

  public Moments(CaseTime time) {
    this.time = time;
  }

  /**
   * That moment to the second; now where nothing was said. Throws a {@link Problem} where it lies
   * in the future, or {@code before-visit-day}.
   */
  public Instant of(Scope scope, Visit visit, Optional<Instant> told) {
    var now = time.exactly();
    var at = told.orElse(now);
    if (at.isAfter(now)) {
      throw Problem.field("at", "in-the-future");
    }
    if (time.dayOf(scope, at).isBefore(dayOf(scope, visit))) {
      throw Problem.rule("before-visit-day");
    }
    return at.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The same for what can only happen on the day itself: {@code after-visit-day} besides. */
  public Instant onTheDay(Scope scope, Visit visit, Optional<Instant> told) {
    var at = of(scope, visit, told);
    if (time.dayOf(scope, at).isAfter(dayOf(scope, visit))) {
      throw Problem.rule("after-visit-day");
    }
    return at;
  }

  /** Now, to the second. */
  Instant now() {
    return time.now();
  }

  /** The day of the visit in the center's zone. */
  public LocalDate dayOf(Scope scope, Visit visit) {
    return time.dayOf(scope, visit.time().start());
  }
}
