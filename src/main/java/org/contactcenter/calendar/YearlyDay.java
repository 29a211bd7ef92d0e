package org.contactcenter.calendar;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The local day on which a zone changes its clocks every year: the one such day of the week among
 * seven days of a month.
 */
record YearlyDay(Month month, int firstDay, DayOfWeek dayOfWeek) {
  private static final int WEEK = 7;
  private static final int ANY_YEAR = 2026;

  /** Empty for a rule that is no such day, or whose local day can fall into another month. */
  static Optional<YearlyDay> of(ZoneOffsetTransitionRule rule) {
    if (rule.getDayOfWeek() == null) {
      return Optional.empty();
    }
    var month = rule.getMonth();
    int first = firstDay(rule) + shift(rule);
    return first < 1 || first + WEEK - 1 > month.minLength()
        ? Optional.empty()
        : Optional.of(new YearlyDay(month, first, rule.getDayOfWeek().plus(shift(rule))));
  }

  /** As the end of an RRULE. */
  String recurrence() {
    var day = dayOfWeek.name().substring(0, 2);
    var byMonth = "BYMONTH=" + month.getValue();
    if (firstDay + WEEK - 1 == month.maxLength()) {
      return byMonth + ";BYDAY=-1" + day;
    }
    if (firstDay % WEEK == 1) {
      return byMonth + ";BYDAY=" + (firstDay / WEEK + 1) + day;
    }
    var days =
        IntStream.range(firstDay, firstDay + WEEK)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(","));
    return byMonth + ";BYMONTHDAY=" + days + ";BYDAY=" + day;
  }

  /** A negative indicator counts from the end of the month, the day being on or before it. */
  private static int firstDay(ZoneOffsetTransitionRule rule) {
    int indicator = rule.getDayOfMonthIndicator();
    return indicator > 0 ? indicator : rule.getMonth().maxLength() + indicator + 2 - WEEK;
  }

  /** Days from the rule's day, which may be one of UTC, to the local day of the change. */
  private static int shift(ZoneOffsetTransitionRule rule) {
    var local = rule.createTransition(ANY_YEAR).getDateTimeBefore().toLocalDate();
    return IntStream.rangeClosed(-1, 1)
        .filter(days -> local.minusDays(days).getDayOfWeek() == rule.getDayOfWeek())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no day of the rule " + rule));
  }
}
