package org.contactcenter.referral;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.contactcenter.center.Centers;
import org.contactcenter.center.Courts;
import org.contactcenter.core.Scope;

/** What a request must be held against: the time, the center's day, the courts it works with. */
final class House {
  private final Centers centers;
  private final Courts courts;
  private final InstantSource clock;

  House(Centers centers, Courts courts, InstantSource clock) {
    this.centers = centers;
    this.courts = courts;
    this.clock = clock;
  }

  /** The exact time. */
  Instant now() {
    return clock.instant();
  }

  LocalDate dayOf(Scope scope, Instant instant) {
    return centers.of(scope).dayOf(instant);
  }

  boolean knowsCourt(Scope scope, UUID court) {
    return courts.find(scope, court).isPresent();
  }
}
