package org.contactcenter.visit.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;

/**
 * One side's planned time in the house.
 *
 * @param kept the times the other side is kept out of; beyond {@code out} by the gap
 */
public record Stay(Side side, Instant in, Instant out, List<Interval> kept) {

  public Stay {
    kept = List.copyOf(kept);
  }

  /** A stay with the house to itself, until {@code clear} after its beginning or its end. */
  static Stay alone(Side side, Instant in, Instant out, Instant clear) {
    return new Stay(side, in, out, unlessEmpty(in, clear).toList());
  }

  /** A stay of which only the moments at the door are kept free of the other side. */
  static Stay apartAtTheDoor(Side side, Instant in, Instant out, Duration gap) {
    var moments = Stream.of(in, out).flatMap(at -> unlessEmpty(at, at.plus(gap)));
    return new Stay(side, in, out, moments.toList());
  }

  Stream<DoorTime> doorTimes() {
    return Stream.of(
        new DoorTime(side, DoorTime.Kind.IN, in), new DoorTime(side, DoorTime.Kind.OUT, out));
  }

  /** The stay itself; nothing where a side comes and goes at the same moment. */
  Stream<Interval> inside() {
    return unlessEmpty(in, out);
  }

  private static Stream<Interval> unlessEmpty(Instant start, Instant end) {
    return start.isBefore(end) ? Stream.of(new Interval(start, end)) : Stream.empty();
  }
}
