package org.contactcenter.casefile;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Scope;

/** The clock of the domain, and what day it shows in the center. */
public final class CaseTime {
  private final Centers centers;
  private final InstantSource clock;

  CaseTime(Centers centers, InstantSource clock) {
    this.centers = centers;
    this.clock = clock;
  }

  /** The exact time, for what must not lie in the future. */
  public Instant exactly() {
    return clock.instant();
  }

  /** The time as facts are stored: to the second. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  public LocalDate today(Scope scope) {
    return dayOf(scope, clock.instant());
  }

  /** The day of an instant in the center's zone. */
  public LocalDate dayOf(Scope scope, Instant instant) {
    return centers.of(scope).dayOf(instant);
  }

  /** The midnight in the center's zone with which a day begins. */
  public Instant startOf(Scope scope, LocalDate day) {
    return day.atStartOfDay(centers.of(scope).timeZone()).toInstant();
  }
}
