package org.contactcenter.visit.timetable;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;

/**
 * Hours that come back every week, as a clock on the wall shows them. On the days the clocks change
 * they hold exactly those moments at which the clock shows such an hour: the skipped ones are not
 * there, the repeated ones are there twice.
 */
public record WeeklyHours(ZoneId zone, Map<DayOfWeek, List<Span>> days) {

  /** From a time of day until another; until midnight where {@code to} is 00:00. */
  public record Span(LocalTime from, LocalTime to) {
    public Span {
      if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
        throw new IllegalArgumentException("empty span: " + from + " to " + to);
      }
    }
  }

  public WeeklyHours {
    days = Map.copyOf(days);
  }

  /** The hours of one day, in order, with spans that touch made one. */
  public List<Interval> on(LocalDate day) {
    var spans = days.getOrDefault(day.getDayOfWeek(), List.of());
    return Intervals.union(
        stretches(day)
            .flatMap(stretch -> spans.stream().flatMap(span -> within(stretch, day, span))));
  }

  public LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  private static Stream<Interval> within(Stretch stretch, LocalDate day, Span span) {
    var until = span.to().equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
    return Intervals.meet(
            stretch.time(),
            day.atTime(span.from()).toInstant(stretch.offset()),
            until.atTime(span.to()).toInstant(stretch.offset()))
        .stream();
  }

  /** A part of a day through which the clock runs evenly. */
  private record Stretch(Interval time, ZoneOffset offset) {}

  private Stream<Stretch> stretches(LocalDate day) {
    var stretches = new ArrayList<Stretch>();
    var start = day.atStartOfDay(zone).toInstant();
    var end = day.plusDays(1).atStartOfDay(zone).toInstant();
    while (start.isBefore(end)) {
      var change = zone.getRules().nextTransition(start);
      var until =
          change != null && change.getInstant().isBefore(end) ? change.getInstant() : end;
      stretches.add(new Stretch(new Interval(start, until), zone.getRules().getOffset(start)));
      start = until;
    }
    return stretches.stream();
  }
}
