package org.contactcenter.visit.proposal.situation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** The calendar weeks for which a timetable is proposed; the first may have begun before. */
public record Weeks(LocalDate from, int count) {

  public Weeks {
    if (count < 1) {
      throw new IllegalArgumentException("no week");
    }
  }

  /** The Monday of that week, counted from 0, or the first day. */
  public LocalDate first(int week) {
    return week == 0 ? from : monday().plusWeeks(week);
  }

  /** The last day of all. */
  public LocalDate last() {
    return monday().plusWeeks(count).minusDays(1);
  }

  Stream<LocalDate> days(int week) {
    return first(week).datesUntil(monday().plusWeeks(week + 1L));
  }

  /** In which week the day lies. */
  int of(LocalDate day) {
    return (int) ChronoUnit.WEEKS.between(monday(), day);
  }

  private LocalDate monday() {
    return from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
