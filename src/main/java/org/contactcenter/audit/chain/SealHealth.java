package org.contactcenter.audit.chain;

import com.codahale.metrics.health.HealthCheck;
import java.time.Duration;

/** Healthy while entries are sealed in time and the anchors can be set. */
final class SealHealth extends HealthCheck {
  private final Sealing sealing;
  private final Sealer sealer;
  private final Duration limit;

  SealHealth(Sealing sealing, Sealer sealer, Duration limit) {
    this.sealing = sealing;
    this.sealer = sealer;
    this.limit = limit;
  }

  @Override
  protected Result check() {
    var seconds = sealer.backlog().stream().mapToDouble(SealDao.Waiting::seconds).max().orElse(0);
    if (seconds > limit.toSeconds()) {
      return Result.unhealthy(
          "an entry of the audit trail has been waiting for its seal for %.0f s, more than %d s"
              .formatted(seconds, limit.toSeconds()));
    }
    return sealing
        .trouble()
        .map(kind -> Result.unhealthy("the audit trail cannot be sealed or anchored: " + kind))
        .orElseGet(Result::healthy);
  }
}
