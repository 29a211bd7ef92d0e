package org.contactcenter.visit.move;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How visits change their times together, by the clock on the wall: an hour later stays an hour
 * later on the days after the clocks change.
 */
@FunctionalInterface
interface Shift {

  /** The moment instead of {@code start}. */
  Instant of(Instant start);

  private static Shift byTheClock(ZoneId zone, UnaryOperator<LocalDateTime> change) {
    return start -> change.apply(LocalDateTime.ofInstant(start, zone)).atZone(zone).toInstant();
  }

  static Shift by(Duration time, ZoneId zone) {
    return byTheClock(zone, start -> start.plus(time));
  }

  /** As far as the first of them moves: so many days, and to that time of the day. */
  static Shift between(Instant from, Instant to, ZoneId zone) {
    var target = LocalDateTime.ofInstant(to, zone);
    var days = ChronoUnit.DAYS.between(LocalDate.ofInstant(from, zone), target.toLocalDate());
    return byTheClock(
        zone, start -> start.toLocalDate().plusDays(days).atTime(target.toLocalTime()));
  }

  /** To another day of the same week, Monday to Sunday, and another time of the day. */
  static Shift to(Optional<DayOfWeek> weekday, Optional<LocalTime> time, ZoneId zone) {
    return byTheClock(
        zone,
        start ->
            weekday
                .map(day -> start.toLocalDate().with(ChronoField.DAY_OF_WEEK, day.getValue()))
                .orElseGet(start::toLocalDate)
                .atTime(time.orElseGet(start::toLocalTime)));
  }
}
