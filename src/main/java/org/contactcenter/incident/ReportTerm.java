package org.contactcenter.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Scope;

/** Within what time the center wants its incidents reported. */
final class ReportTerm {
  private final Centers centers;
  private final InstantSource clock;

  ReportTerm(Centers centers, InstantSource clock) {
    this.centers = centers;
    this.clock = clock;
  }

  Duration of(Scope scope) {
    return Duration.ofHours(centers.of(scope).settings().incidentHours());
  }

  /** Whatever was written down until then should have been submitted by now. */
  Instant overdueUntil(Scope scope) {
    return clock.instant().minus(of(scope));
  }
}
