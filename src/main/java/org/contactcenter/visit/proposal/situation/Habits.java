package org.contactcenter.visit.proposal.situation;

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
import org.contactcenter.casefile.CaseFile;
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

  /**
   * What is known of a case.
   *
   * @param last its latest visit before the proposal
   * @param booked its visits in the months of the proposal
   */
  record Known(CaseFile file, Optional<Custom> last, List<Booked> booked) {
    Known {
      booked = List.copyOf(booked);
    }

    /** Of the same type as its latest visit. */
    VisitType type() {
      return last.map(Custom::type).orElse(VisitType.SUPERVISED);
    }
  }

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

  /** How many there are to be in the week that begins on that day, and how many there are. */
  int lacking(LocalDate first, Set<LocalDate> week) {
    var there = (int) known.booked().stream().filter(each -> week.contains(dayOf(each))).count();
    var month = terms.visitsPerMonth().map(most -> most - inMonth(first)).orElse(Integer.MAX_VALUE);
    return Math.max(0, Math.min(wanted(first) - there, month));
  }

  /** The days of the week on which they may be: what is counted by months stays in its month. */
  boolean admits(LocalDate day, LocalDate first) {
    var sameMonth = YearMonth.from(day).equals(YearMonth.from(first));
    return (sameMonth || terms.visitsPerMonth().isEmpty())
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
        .orElse(1);
  }

  /** What a month is to have is laid out over its weeks as evenly as it goes, the first first. */
  private static int share(int visits, LocalDate first) {
    var week = (first.getDayOfMonth() - 1) / DAYS_OF_A_WEEK;
    return week < WEEKS_OF_A_MONTH ? until(visits, week + 1) - until(visits, week) : 0;
  }

  private static int until(int visits, int week) {
    return (week * visits + WEEKS_OF_A_MONTH - 1) / WEEKS_OF_A_MONTH;
  }

  private int inMonth(LocalDate day) {
    var month = YearMonth.from(day);
    return (int)
        known.booked().stream().filter(each -> YearMonth.from(dayOf(each)).equals(month)).count();
  }
}
