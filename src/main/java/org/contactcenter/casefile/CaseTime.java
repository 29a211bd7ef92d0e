package org.contactcenter.casefile;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Language;
import org.contactcenter.core.Problem;
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

  /** The language that the center works in. */
  public Language language(Scope scope) {
    return centers.of(scope).language();
  }

  /**
   * A day on which something happened. Throws a {@link Problem} that names the field where it lies
   * ahead, or before the referral was received.
   */
  public LocalDate pastDay(Scope scope, CaseFile file, String field, LocalDate day) {
    if (day.isAfter(today(scope))) {
      throw Problem.field(field, "in-the-future");
    }
    if (day.isBefore(dayOf(scope, file.origin().receivedAt()))) {
      throw Problem.field(field, "before-referral");
    }
    return day;
  }

  /** The zone of the center. */
  public ZoneId zone(Scope scope) {
    return centers.of(scope).timeZone();
  }

  /** The midnight in the center's zone with which a day begins. */
  public Instant startOf(Scope scope, LocalDate day) {
    return day.atStartOfDay(centers.of(scope).timeZone()).toInstant();
  }
}
