package org.contactcenter.visit.offer;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.contactcenter.referral.OrderTerms;

/**
 * How far a case is below what its order says, in the week and the month of a day.
 *
 * @param starts of its visits that took place or are to
 */
record Neediness(OrderTerms terms, List<Instant> starts, ZoneId zone) {

  /** The greater of the shares of week and month that are missing; 0 where none is. */
  double missing(LocalDate day) {
    var week = day.with(previousOrSame(MONDAY));
    var month = YearMonth.from(day);
    return Math.max(
        share(terms.visitsPerWeek().orElse(0), between(week, week.plusDays(7))),
        share(
            terms.visitsPerMonth().orElse(0),
            between(month.atDay(1), month.plusMonths(1).atDay(1))));
  }

  /** Whether one more keeps to both. */
  boolean allowsOneMore(LocalDate day) {
    var week = day.with(previousOrSame(MONDAY));
    var month = YearMonth.from(day);
    return terms.visitsPerWeek().filter(most -> between(week, week.plusDays(7)) >= most).isEmpty()
        && terms
            .visitsPerMonth()
            .filter(most -> between(month.atDay(1), month.plusMonths(1).atDay(1)) >= most)
            .isEmpty();
  }

  boolean meetsAt(Instant start) {
    var at = start.atZone(zone);
    return starts.stream()
        .map(other -> other.atZone(zone))
        .anyMatch(
            other ->
                other.getDayOfWeek() == at.getDayOfWeek()
                    && other.toLocalTime().equals(at.toLocalTime()));
  }

  private long between(LocalDate from, LocalDate until) {
    return starts.stream()
        .map(start -> LocalDate.ofInstant(start, zone))
        .filter(day -> !day.isBefore(from) && day.isBefore(until))
        .count();
  }

  private static double share(int ordered, long there) {
    return ordered == 0 ? 0 : Math.max(0, ordered - there) / (double) ordered;
  }
}
