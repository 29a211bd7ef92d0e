package org.contactcenter.visit.capacity;

import java.time.Duration;

/**
 * Time there is of a room or a supervisor, how much of it visits take, and how much can still be
 * had. Visits that overlap, as of families who share a room, count once.
 *
 * @param free less than what is left of {@code open} where a supervisor may not work so long
 */
public record Usage(Duration open, Duration used, Duration free) {
  static final Usage NONE = new Usage(Duration.ZERO, Duration.ZERO, Duration.ZERO);

  /** All that is not used is free. */
  static Usage of(Duration open, Duration used) {
    return new Usage(open, used, open.minus(used));
  }

  /** The same where no more than that may be added. */
  Usage atMost(Duration more) {
    var least = more.isNegative() ? Duration.ZERO : more;
    return new Usage(open, used, free.compareTo(least) < 0 ? free : least);
  }

  Usage and(Usage other) {
    return new Usage(open.plus(other.open), used.plus(other.used), free.plus(other.free));
  }
}
