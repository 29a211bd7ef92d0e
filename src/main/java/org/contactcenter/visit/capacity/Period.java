package org.contactcenter.visit.capacity;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.referral.OrderTerms;

/** A whole week, from Monday, or a whole month, for which orders count visits. */
record Period(Kind kind, LocalDate from, LocalDate to) {

  enum Kind {
    WEEK,
    MONTH
  }

  private static Period weekOf(LocalDate day) {
    return new Period(Kind.WEEK, day.with(previousOrSame(MONDAY)), day.with(nextOrSame(SUNDAY)));
  }

  private static Period monthOf(LocalDate day) {
    return new Period(Kind.MONTH, day.withDayOfMonth(1), day.with(lastDayOfMonth()));
  }

  /** All that the days touch, weeks before months. */
  static Stream<Period> touching(LocalDate from, LocalDate to) {
    return Stream.concat(
            from.datesUntil(to.plusDays(1)).map(Period::weekOf),
            from.datesUntil(to.plusDays(1)).map(Period::monthOf))
        .distinct();
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** How many visits the terms say for it. */
  Optional<Integer> ordered(OrderTerms terms) {
    return switch (kind) {
      case WEEK -> terms.visitsPerWeek();
      case MONTH -> terms.visitsPerMonth();
    };
  }
}
