package org.contactcenter.visit.proposal.situation;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contactcenter.referral.OrderTerms;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.proposal.situation.SituationDao.Booked;
import org.contactcenter.visit.proposal.situation.SituationDao.Custom;

/**
 * How one family's visits are to be: as the order says, otherwise as they were, otherwise once a
 * week, an hour, supervised.
 */
record Habits(Known known, OrderTerms terms, ZoneId zone) {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int WEEKS_OF_A_MONTH = 4;
  private static final int DAYS_OF_A_WEEK = 7;

  /** Whether an order says how many visits there are to be. */
  boolean ordered() {
    return terms.visitsPerWeek().isPresent() || terms.visitsPerMonth().isPresent();
  }

  VisitType type() {
    return terms.visitType().or(() -> known.last().map(Custom::type)).orElse(VisitType.SUPERVISED);
  }

  Duration length() {
    return terms
        .minutesPerVisit()
        .map(Duration::ofMinutes)
        .or(() -> known.last().map(each -> Duration.between(each.startsAt(), each.endsAt())))
        .orElse(HOUR);
  }

  Set<Preference> preferred() {
    return known
        .last()
        .map(each -> each.startsAt().atZone(zone))
        .map(each -> new Preference(each.getDayOfWeek(), each.toLocalTime()))
        .stream()
        .collect(toSet());
  }

  Set<UUID> usual() {
    return known.last().map(each -> Set.copyOf(each.usual())).orElse(Set.of());
  }

  /** Days without a visit until then. */
  int waitDays(LocalDate from) {
    var since = known.last().map(Custom::startsAt).orElse(known.file().origin().receivedAt());
    return (int) Math.max(0, ChronoUnit.DAYS.between(since.atZone(zone).toLocalDate(), from));
  }

  /** How many more there are to be in the week of that day, whatever the order still allows. */
  int lacking(LocalDate first) {
    return Math.max(0, wanted(first) - inWeek(first).size());
  }

  /**
   * How many more of that length the order allows in the week of that day.
   *
   * @param planned how many were proposed before in the month of that day
   */
  int allowed(LocalDate first, Duration length, int planned) {
    var week = inWeek(first);
    var month = inMonth(first);
    var asLongAs = Math.max(1, type() == VisitType.EXCHANGE ? 1 : length.toMinutes());
    return Math.max(
        0,
        Stream.of(
                terms.visitsPerWeek().map(most -> (long) most - week.size()),
                terms.visitsPerMonth().map(most -> (long) most - month.size() - planned),
                terms.minutesPerWeek().map(most -> (most - minutes(week)) / asLongAs),
                terms.minutesPerMonth().map(most -> (most - minutes(month)) / asLongAs - planned))
            .flatMap(Optional::stream)
            .mapToInt(Math::toIntExact)
            .min()
            .orElse(Integer.MAX_VALUE));
  }

  /** The days of the week on which they may be: what is counted by months stays in its month. */
  boolean admits(LocalDate day, LocalDate first) {
    var sameMonth = YearMonth.from(day).equals(YearMonth.from(first));
    var byMonth = terms.visitsPerMonth().isPresent() || terms.minutesPerMonth().isPresent();
    return (sameMonth || !byMonth)
        && known.booked().stream().noneMatch(each -> dayOf(each).equals(day));
  }

  LocalDate dayOf(Booked visit) {
    return visit.startsAt().atZone(zone).toLocalDate();
  }

  private int wanted(LocalDate first) {
    var month = terms.visitsPerMonth().map(visits -> share(visits, first));
    return terms
        .visitsPerWeek()
        .map(week -> Math.min(week, month.orElse(week)))
        .or(() -> month)
        .orElse(known.planned() ? 0 : 1);
  }

  /** What a month is to have is laid out over its weeks as evenly as it goes, the first first. */
  private static int share(int visits, LocalDate first) {
    var week = (first.getDayOfMonth() - 1) / DAYS_OF_A_WEEK;
    return week < WEEKS_OF_A_MONTH ? until(visits, week + 1) - until(visits, week) : 0;
  }

  private static int until(int visits, int week) {
    return (week * visits + WEEKS_OF_A_MONTH - 1) / WEEKS_OF_A_MONTH;
  }

  private List<Booked> inMonth(LocalDate day) {
    return counted(each -> YearMonth.from(each).equals(YearMonth.from(day)));
  }

  /** From Monday, be it before the first day of the proposal. */
  private List<Booked> inWeek(LocalDate day) {
    var monday = day.with(previousOrSame(MONDAY));
    return counted(each -> each.with(previousOrSame(MONDAY)).equals(monday));
  }

  private List<Booked> counted(Predicate<LocalDate> wanted) {
    return known.booked().stream().filter(each -> wanted.test(dayOf(each))).toList();
  }

  private static long minutes(List<Booked> visits) {
    return visits.stream()
        .filter(each -> each.type() != VisitType.EXCHANGE)
        .mapToLong(each -> Duration.between(each.startsAt(), each.endsAt()).toMinutes())
        .sum();
  }
}
