package org.contactcenter.visit.plan.recurrence;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;

/**
 * When the visits of a plan are, by the clock on the wall of the center: the local time stays the
 * same when the clocks change.
 *
 * @param startsOn the first day on which there may be a visit; COUNT counts from it
 * @param endsOn the last, included
 * @param durationMinutes of each visit, until one of the {@code lengths} begins
 * @param exceptDates days of the rule on which there is none (EXDATE)
 * @param extraDates further days (RDATE)
 */
public record Recurrence(
    RecurrenceRule rule,
    LocalDate startsOn,
    Optional<LocalDate> endsOn,
    LocalTime startTime,
    int durationMinutes,
    List<Length> lengths,
    List<LocalDate> exceptDates,
    List<LocalDate> extraDates) {

  /** No series is looked into further than that. */
  private static final int YEARS = 20;

  public Recurrence {
    lengths = lengths.stream().sorted(Comparator.comparing(Length::from)).toList();
    exceptDates = exceptDates.stream().distinct().sorted().toList();
    extraDates = extraDates.stream().distinct().sorted().toList();
  }

  /** How long visits last from a day on. */
  public record Length(LocalDate from, int durationMinutes) {}

  /** Throws a {@link Problem} for an end before the beginning and a further day outside of both. */
  public Recurrence requireSound() {
    if (endsOn.filter(startsOn::isAfter).isPresent()) {
      throw Problem.field("endsOn", "ends-before-it-begins");
    }
    if (!extraDates.stream().allMatch(this::isWithin)) {
      throw Problem.field("extraDates", "outside-the-plan");
    }
    if (lengths.stream().map(Length::from).distinct().count() < lengths.size()) {
      throw Problem.field("lengths", "two-lengths-from-one-day");
    }
    return this;
  }

  /** Whether the series has an end, by its day or by its rule. */
  public boolean ends() {
    return endsOn.isPresent() || rule.ends();
  }

  /** The days with a visit from {@code from} to {@code until}, both included, in order. */
  public List<LocalDate> days(ZoneId zone, LocalDate from, LocalDate until) {
    var last = endsOn.filter(until::isAfter).orElse(until);
    return Stream.concat(rule.days(startsOn, last, startTime, zone).stream(), extraDates.stream())
        .filter(day -> !exceptDates.contains(day))
        .filter(day -> !day.isBefore(from) && !day.isAfter(last))
        .distinct()
        .sorted()
        .toList();
  }

  /** All days that there will be, the first {@code atMost} of them. */
  public List<LocalDate> first(ZoneId zone, LocalDate from, int atMost) {
    return days(zone, from, startsOn.plusYears(YEARS)).stream().limit(atMost).toList();
  }

  /**
   * The visit of a day. Of an hour that comes twice it takes the first; empty where the clock skips
   * the time at which it would begin.
   */
  public Optional<Interval> on(LocalDate day, ZoneId zone) {
    var start = day.atTime(startTime);
    return zone.getRules().getValidOffsets(start).stream()
        .findFirst()
        .map(offset -> Interval.of(start.toInstant(offset), lengthOn(day)));
  }

  /** How long the visit of a day is. */
  public Duration lengthOn(LocalDate day) {
    var minutes =
        lengths.stream()
            .filter(length -> !length.from().isAfter(day))
            .reduce((earlier, later) -> later)
            .map(Length::durationMinutes);
    return Duration.ofMinutes(minutes.orElse(durationMinutes));
  }

  /** The same until a day, included. */
  public Recurrence endingOn(LocalDate day) {
    var last = endsOn.filter(day::isAfter).orElse(day);
    return new Recurrence(
        rule,
        startsOn,
        Optional.of(last),
        startTime,
        durationMinutes,
        lengths,
        exceptDates,
        extraDates.stream().filter(each -> !each.isAfter(last)).toList());
  }

  private boolean isWithin(LocalDate day) {
    return !day.isBefore(startsOn) && endsOn.filter(day::isAfter).isEmpty();
  }
}
