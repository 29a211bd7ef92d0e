package org.contactcenter.visit.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.contactcenter.center.WeeklyHours;
import org.contactcenter.core.Interval;

/**
 * Hours that come back every week, as the clock on the wall shows them. On the days the clocks
 * change they are exactly those moments at which the clock shows such an hour: what it skips is not
 * there, what it repeats is there twice.
 */
public final class Week {
  private final ZoneId zone;
  private final List<WeeklyHours> hours;

  /** A search asks for the same few days thousands of times. */
  private final Map<LocalDate, List<Interval>> known = new ConcurrentHashMap<>();

  public Week(ZoneId zone, List<WeeklyHours> hours) {
    this.zone = zone;
    this.hours = List.copyOf(hours);
  }

  public ZoneId zone() {
    return zone;
  }

  public List<WeeklyHours> hours() {
    return hours;
  }

  /** The hours of one day, in order; stretches that touch are one. */
  public List<Interval> on(LocalDate day) {
    return known.computeIfAbsent(day, this::reckoned);
  }

  private List<Interval> reckoned(LocalDate day) {
    var ofDay = hours.stream().filter(each -> each.weekday() == day.getDayOfWeek()).toList();
    return List.copyOf(
        Intervals.union(
            stretches(day)
                .flatMap(part -> ofDay.stream().flatMap(each -> part.showing(day, each)))));
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
