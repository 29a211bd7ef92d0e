package org.contactcenter.visit.capacity;

import java.time.Duration;

/**
 * Time there is of a room or a supervisor, and how much of it visits take. Visits that overlap, as
 * of families who share a room, count once.
 */
public record Usage(Duration open, Duration used) {
  static final Usage NONE = new Usage(Duration.ZERO, Duration.ZERO);

  public Duration free() {
    return open.minus(used);
  }

  Usage and(Usage other) {
    return new Usage(open.plus(other.open), used.plus(other.used));
  }
}
