package org.contactcenter.visit.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.center.WeeklyHours;
import org.contactcenter.core.Interval;

/**
 * Hours that come back every week, as the clock on the wall shows them. On the days the clocks
 * change they are exactly those moments at which the clock shows such an hour: what it skips is not
 * there, what it repeats is there twice.
 */
public record Week(ZoneId zone, List<WeeklyHours> hours) {

  public Week {
    hours = List.copyOf(hours);
  }

  /** The hours of one day, in order; stretches that touch are one. */
  public List<Interval> on(LocalDate day) {
    var ofDay = hours.stream().filter(each -> each.weekday() == day.getDayOfWeek()).toList();
    return Intervals.union(
        stretches(day).flatMap(part -> ofDay.stream().flatMap(each -> part.showing(day, each))));
  }

  public LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  /** A part of a day through which the clock runs evenly. */
  private record Stretch(Interval time, ZoneOffset offset) {

    Stream<Interval> showing(LocalDate day, WeeklyHours hours) {
      var opens = day.atTime(hours.opens()).toInstant(offset);
      var closes = day.atTime(hours.closes()).toInstant(offset);
      return Intervals.meet(time, opens, closes).stream();
    }
  }

  private Stream<Stretch> stretches(LocalDate day) {
    var stretches = new ArrayList<Stretch>();
    var end = day.plusDays(1).atStartOfDay(zone).toInstant();
    for (var start = day.atStartOfDay(zone).toInstant(); start.isBefore(end); ) {
      var change = zone.getRules().nextTransition(start);
      var until = change == null || change.getInstant().isAfter(end) ? end : change.getInstant();
      stretches.add(new Stretch(new Interval(start, until), zone.getRules().getOffset(start)));
      start = until;
    }
    return stretches.stream();
  }
}
