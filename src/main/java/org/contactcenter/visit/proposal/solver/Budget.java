package org.contactcenter.visit.proposal.solver;

import java.time.Duration;

/** The time that is left for a search. It is the machine's time, not the center's. */
final class Budget {
  private static final double AT_LEAST = 0.2;

  private final long end;

  private Budget(long end) {
    this.end = end;
  }

  /** That share of the limit, from now. */
  static Budget of(Duration limit, double share) {
    return new Budget(System.nanoTime() + (long) (share * limit.toNanos()));
  }

  /** One of so many equal parts of what is left. */
  Budget part(int parts) {
    var now = System.nanoTime();
    return new Budget(now + Math.max(0, end - now) / parts);
  }

  /** Seconds: that share of what is left; a moment where nothing is. */
  double share(double share) {
    return Math.max(AT_LEAST, share * (end - System.nanoTime()) / 1e9);
  }
}
