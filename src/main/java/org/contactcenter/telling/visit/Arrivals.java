package org.contactcenter.telling.visit;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.VisitStatus;
import org.contactcenter.visit.timetable.Side;
import org.contactcenter.visit.timetable.Stay;

/**
 * When one side is to come to a visit: once, or again to fetch the child. All that a person is ever
 * told of the times of a visit.
 */
record Arrivals(List<Instant> times) {

  Arrivals {
    times = List.copyOf(times);
  }

  /** None for a visit that does not take place. By video both sides come at its beginning. */
  static Arrivals of(Visit visit, Side side) {
    if (visit.status() == VisitStatus.CANCELLED || visit.status() == VisitStatus.NO_SHOW) {
      return new Arrivals(List.of());
    }
    return planned(visit, side);
  }

  /** The same of one that was called off: when they would have come. */
  static Arrivals planned(Visit visit, Side side) {
    var timetable = visit.timetable();
    return new Arrivals(
        timetable.stays().isEmpty()
            ? List.of(visit.time().start())
            : timetable.of(side).map(Stay::in).sorted().toList());
  }

  Instant first() {
    return times.get(0);
  }

  boolean isAhead(Instant now) {
    return !times.isEmpty() && first().isAfter(now);
  }

  /** Each by itself, as an invitation has it. */
  Stream<Arrivals> each() {
    return times.stream().map(time -> new Arrivals(List.of(time)));
  }

  /** By what it is known again. */
  String state() {
    return times.stream().map(Instant::toString).collect(joining(" "));
  }
}
