package org.contactcenter.visit.term;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contactcenter.visit.rule.Attempt;

/** How much contact there is already, by weeks from Monday and by months at the center. */
record Tally(ZoneId zone, List<Contact> contacts) {

  Tally {
    contacts = List.copyOf(contacts);
  }

  /** So many visits, of so many minutes together. */
  record Sum(int visits, long minutes) {}

  /** In the week of the attempt, without the visit that would move. */
  Sum ofWeek(UUID child, Attempt attempt) {
    return sum(child, attempt, Tally::weekOf);
  }

  Sum ofMonth(UUID child, Attempt attempt) {
    return sum(child, attempt, YearMonth::from);
  }

  /** The Monday with which its week begins. */
  static LocalDate weekOf(LocalDate day) {
    return day.with(previousOrSame(MONDAY));
  }

  /** The first day of the week and of the month in which the day lies, whichever is earlier. */
  static LocalDate firstOf(LocalDate day) {
    return min(weekOf(day), day.withDayOfMonth(1));
  }

  /** The day after the week and the month in which the day lies, whichever ends later. */
  static LocalDate endOf(LocalDate day) {
    var week = weekOf(day).plusWeeks(1);
    var month = day.withDayOfMonth(1).plusMonths(1);
    return week.isAfter(month) ? week : month;
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private Sum sum(UUID child, Attempt attempt, Function<LocalDate, ?> period) {
    var wanted = period.apply(attempt.day());
    var counted =
        known(attempt)
            .filter(contact -> contact.isOf(child, attempt.party()))
            .filter(contact -> period.apply(dayOf(contact)).equals(wanted))
            .toList();
    var contacts = counted.stream().filter(contact -> !contact.isReturn()).count();
    return new Sum(Math.toIntExact(contacts), counted.stream().mapToLong(Contact::minutes).sum());
  }

  /**
   * The visits there are, but for those that would move; and those that would be booked with it.
   */
  private Stream<Contact> known(Attempt attempt) {
    var moving =
        Stream.concat(Stream.of(attempt), attempt.besides().stream())
            .flatMap(each -> each.moved().stream())
            .collect(toSet());
    return Stream.concat(
        contacts.stream().filter(contact -> !moving.contains(contact.visitId())),
        attempt.besides().stream().map(Contact::of));
  }

  private LocalDate dayOf(Contact contact) {
    return LocalDate.ofInstant(contact.time().start(), zone);
  }
}
