package org.contactcenter.speed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/**
 * When visits are: eight a day in each room, an hour each, with time enough between them for the
 * doors. Seven in eight of these hours are given to families of the copied centers.
 */
final class Calendar {
  static final LocalTime FIRST_START = LocalTime.of(8, 30);
  static final Duration LENGTH = Duration.ofHours(1);
  static final int HOURS_A_DAY = 8;

  /** Minutes from one start to the next. */
  static final int STEP = 80;

  private Calendar() {}

  static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(House.ZONE).toInstant();
  }

  /** The start of the n-th visit of the day. */
  static Instant start(LocalDate day, int hour) {
    return at(day, FIRST_START.plusMinutes((long) STEP * hour));
  }

  static LocalDate today() {
    return LocalDate.now(House.ZONE);
  }

  static LocalDate monday() {
    return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
