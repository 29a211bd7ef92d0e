package org.contactcenter.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.contactcenter.demo.Rhythm.Hour;

/**
 * When a family meets, on the center's clock. Those who meet on the day of the loading do so around
 * its very time, where the house is open then: one visit runs, others lie some hours ahead.
 */
final class Hours {
  /** Who brings the child comes so long before the visit. */
  static final Duration BEFORE = Duration.ofMinutes(15);

  /** Who fetches it has gone so long after the visit. */
  static final Duration AFTER = Duration.ofMinutes(20);

  private static final int STEP = 15;
  private static final Duration SOON = Duration.ofMinutes(60);
  private static final Duration LATER = Duration.ofMinutes(150);

  private final Days days;

  Hours(Days days) {
    this.days = days;
  }

  /** When the visit of that week begins. */
  Instant start(Rhythm rhythm, int week, Duration length) {
    return rhythm
        .today()
        .map(hour -> around(hour, rhythm, week, length))
        .orElseGet(() -> days.at(rhythm.day() + 7 * week, rhythm.at()));
  }

  private Instant around(Hour hour, Rhythm rhythm, int week, Duration length) {
    var quarter = quarter(days.now().atZone(days.zone()).toLocalTime());
    return switch (hour) {
      case NOW -> orUsual(rhythm, week, length, quarter, Duration.ofMinutes(-STEP), 0);
      case SOON -> orUsual(rhythm, week, length, quarter, SOON, 1);
      case LATER -> orUsual(rhythm, week, length, quarter, LATER, 1);
    };
  }

  /**
   * So long after the time of the loading; where the house is not open for it, at the usual time:
   * on the same day if that is still to come, or else so many days later.
   */
  private Instant orUsual(
      Rhythm rhythm, int week, Duration length, LocalTime now, Duration delay, int later) {
    var minutes = now.toSecondOfDay() / 60 + delay.toMinutes();
    var opens = Haskovo.hours(days.today().getDayOfWeek());
    var first = minute(opens.opens()) + BEFORE.toMinutes();
    var last = minute(opens.closes()) - AFTER.toMinutes() - length.toMinutes();
    if (first <= minutes && minutes <= last) {
      return days.at(7 * week, LocalTime.MIN.plusMinutes(minutes));
    }
    return days.at(7 * week + (minutes < first ? 0 : later), rhythm.at());
  }

  private static long minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  private static LocalTime quarter(LocalTime time) {
    return time.truncatedTo(ChronoUnit.MINUTES).minusMinutes(time.getMinute() % STEP);
  }
}
