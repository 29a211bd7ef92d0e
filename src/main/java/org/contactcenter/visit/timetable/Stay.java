package org.contactcenter.visit.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;

/**
 * One side's planned time in the house.
 *
 * @param gapFrom the moment from which the gap to whoever comes next counts: that of leaving, or of
 *     a handover an earlier one, see {@link DoorRules#lead}
 * @param gap how far the other side keeps from it, before {@code in} and after {@code gapFrom}
 */
public record Stay(Side side, Instant in, Instant out, Instant gapFrom, Duration gap) {

  public Stay {
    if (out.isBefore(in) || gapFrom.isBefore(in) || gapFrom.isAfter(out) || gap.isNegative()) {
      throw new IllegalArgumentException("out before in, or a gap from elsewhere: " + in);
    }
  }

  /** Of who remains until the end of it. */
  static Stay of(Side side, Instant in, Instant out, DoorRules rules) {
    return new Stay(side, in, out, out, rules.gap());
  }

  /** Of who only brings or fetches the child. */
  static Stay handover(Side side, Instant in, DoorRules rules) {
    var from = in.plus(rules.lead()).minus(rules.gap());
    return new Stay(side, in, in.plus(rules.handover()), from, rules.gap());
  }

  Stream<DoorTime> doorTimes() {
    return Stream.of(
        new DoorTime(side, DoorTime.Kind.IN, in), new DoorTime(side, DoorTime.Kind.OUT, out));
  }

  /** The stay itself; nothing where a side comes and goes at the same moment. */
  Stream<Interval> inside() {
    return in.isBefore(out) ? Stream.of(new Interval(in, out)) : Stream.empty();
  }
}
