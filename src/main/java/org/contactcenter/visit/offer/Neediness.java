package org.contactcenter.visit.offer;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.contactcenter.referral.OrderTerms;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.plan.OpenOccurrence;

/**
 * What a case lacks: how far it is below what its order says, in the week and the month of a day,
 * and what its plans could not lay out.
 *
 * @param starts of its visits that took place or are to
 */
record Neediness(List<Instant> starts, List<OpenOccurrence> open, ZoneId zone) {

  /** The greater of the shares of week and month that are missing; 0 where none is. */
  double missing(OrderTerms terms, LocalDate day) {
    var week = week(day);
    var month = YearMonth.from(day);
    return Math.max(
        share(terms.visitsPerWeek().orElse(0), between(week, week.plusDays(7))),
        share(
            terms.visitsPerMonth().orElse(0),
            between(month.atDay(1), month.plusMonths(1).atDay(1))));
  }

  /** The visit of a plan for which a place that day would do: of its kind, in its week. */
  Optional<OpenOccurrence> open(LocalDate day, VisitType type) {
    return open.stream()
        .filter(each -> each.visitType() == type && week(each.day()).equals(week(day)))
        .findFirst();
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

  /** When it last met before that; empty where it never did. */
  Optional<Instant> lastBefore(Instant start) {
    return starts.stream().filter(start::isAfter).max(Instant::compareTo);
  }

  private long between(LocalDate from, LocalDate until) {
    return starts.stream()
        .map(start -> LocalDate.ofInstant(start, zone))
        .filter(day -> !day.isBefore(from) && day.isBefore(until))
        .count();
  }

  private static LocalDate week(LocalDate day) {
    return day.with(previousOrSame(MONDAY));
  }

  private static double share(int ordered, long there) {
    return ordered == 0 ? 0 : Math.max(0, ordered - there) / (double) ordered;
  }
}
