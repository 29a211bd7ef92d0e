package org.contactcenter.visit.note;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;

/** The clock, and how long a center lets a note be edited. */
final class NoteTime {
  private final Centers centers;
  private final InstantSource clock;

  NoteTime(Centers centers, InstantSource clock) {
    this.centers = centers;
    this.clock = clock;
  }

  /** The time as facts are stored: to the second. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  Duration editable(Scope scope) {
    return Duration.ofHours(centers.of(scope).settings().noteLockHours());
  }

  /** Within how many days after a watched visit a signed note tells of it. */
  int formDays(Scope scope) {
    return centers.of(scope).settings().visitFormDays();
  }

  /** Of the visits that ended before, that time is over. */
  Instant overdueBefore(Scope scope) {
    var center = centers.of(scope);
    var lastDay = center.dayOf(clock.instant()).minusDays(formDays(scope));
    return lastDay.atStartOfDay(center.timeZone()).toInstant();
  }

  /**
   * When something was seen, to the second. Throws a {@link Problem} that names the field where it
   * lies in the future, or before the day of the visit.
   */
  Instant seen(Scope scope, Instant visitStart, Instant at) {
    if (at.isAfter(clock.instant())) {
      throw Problem.field("observedAt", "in-the-future");
    }
    var center = centers.of(scope);
    if (center.dayOf(at).isBefore(center.dayOf(visitStart))) {
      throw Problem.field("observedAt", "before-the-visit");
    }
    return at.truncatedTo(ChronoUnit.SECONDS);
  }
}
