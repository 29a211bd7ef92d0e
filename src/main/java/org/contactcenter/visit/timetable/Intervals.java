package org.contactcenter.visit.timetable;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;

/** Sums over several stretches of time. */
public final class Intervals {
  private Intervals() {}

  /** What at least one of them covers, in order; those that touch become one. */
  public static List<Interval> union(Stream<Interval> intervals) {
    var union = new ArrayList<Interval>();
    for (var next : intervals.sorted(comparing(Interval::start)).toList()) {
      var last = union.isEmpty() ? next : union.remove(union.size() - 1);
      if (last.end().isBefore(next.start())) {
        union.add(last);
        union.add(next);
      } else {
        union.add(new Interval(last.start(), later(last.end(), next.end())));
      }
    }
    return union;
  }

  /** The part of {@code interval} between two moments; empty where there is none. */
  public static Optional<Interval> meet(Interval interval, Instant from, Instant to) {
    var start = later(interval.start(), from);
    var end = interval.end().isBefore(to) ? interval.end() : to;
    return start.isBefore(end) ? Optional.of(new Interval(start, end)) : Optional.empty();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
