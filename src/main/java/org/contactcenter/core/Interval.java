package org.contactcenter.core;

import java.time.Duration;
import java.time.Instant;

/** A half-open stretch of time: {@code start} belongs to it, {@code end} does not. */
public record Interval(Instant start, Instant end) {
  public Interval {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("empty interval: " + start + " to " + end);
    }
  }

  public static Interval of(Instant start, Duration length) {
    return new Interval(start, start.plus(length));
  }

  public boolean overlaps(Interval other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  public boolean contains(Instant instant) {
    return !instant.isBefore(start) && instant.isBefore(end);
  }

  public boolean encloses(Interval other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  public Duration length() {
    return Duration.between(start, end);
  }
}
