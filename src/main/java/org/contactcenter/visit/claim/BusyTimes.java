package org.contactcenter.visit.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.timetable.Intervals;

/** When one thing is taken; answers in the time of one look into a tree. */
final class BusyTimes {
  static final BusyTimes NONE = new BusyTimes(Stream.empty());

  private final NavigableMap<Instant, Instant> endByStart = new TreeMap<>();

  BusyTimes(Stream<Interval> intervals) {
    Intervals.union(intervals).forEach(busy -> endByStart.put(busy.start(), busy.end()));
  }

  /** These and another. */
  BusyTimes and(Interval another) {
    var all =
        endByStart.entrySet().stream().map(busy -> new Interval(busy.getKey(), busy.getValue()));
    return new BusyTimes(Stream.concat(all, Stream.of(another)));
  }

  boolean isFree(Interval wanted) {
    var before = endByStart.lowerEntry(wanted.end());
    return before == null || !before.getValue().isAfter(wanted.start());
  }

  Duration total() {
    return endByStart.entrySet().stream()
        .map(busy -> Duration.between(busy.getKey(), busy.getValue()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** How far a free stretch of time could grow within {@code bounds} before it met a busy one. */
  Interval freeAround(Interval free, Interval bounds) {
    var before = endByStart.lowerEntry(free.end());
    var after = endByStart.ceilingKey(free.end());
    var start =
        before == null || before.getValue().isBefore(bounds.start())
            ? bounds.start()
            : before.getValue();
    var end = after == null || after.isAfter(bounds.end()) ? bounds.end() : after;
    return new Interval(start, end);
  }
}
