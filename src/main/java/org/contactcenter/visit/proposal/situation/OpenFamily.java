package org.contactcenter.visit.proposal.situation;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.plan.OpenOccurrence;
import org.contactcenter.visit.proposal.model.Source;
import org.contactcenter.visit.proposal.model.Standing;
import org.contactcenter.visit.proposal.situation.SituationDao.Booked;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.slot.Outlook;

/**
 * One active case: what it lacks, what of it may move, and what its outlooks say of a time.
 *
 * @param outlooks by the type of visit
 */
record OpenFamily(Known known, Map<VisitType, Outlook> outlooks, Weeks weeks, ZoneId zone) {

  /** The types of visits that it may have in those weeks. */
  static Set<VisitType> types(Known known, Weeks weeks, ZoneId zone) {
    return Stream.of(
            IntStream.range(0, weeks.count())
                .mapToObj(week -> habits(known, weeks.first(week), zone).type()),
            known.open().stream().map(OpenOccurrence::visitType),
            known.booked().stream().map(Booked::type))
        .flatMap(types -> types)
        .collect(toSet());
  }

  /** How its visits are to be in that week. */
  Habits habits(int week) {
    return habits(known, weeks.first(week), zone);
  }

  private static Habits habits(Known known, LocalDate first, ZoneId zone) {
    return new Habits(known, known.terms(first), zone);
  }

  Staff staff(VisitType type) {
    return new Staff(outlook(type));
  }

  /** Everyone whose time matters to it. */
  Stream<UUID> people() {
    return outlooks.values().stream().flatMap(each -> each.family().withCase().stream());
  }

  /** The visits that its plans could not lay out in that week, as many as the order allows. */
  List<OpenOccurrence> open(int week, int allowed) {
    var days = weeks.days(week).collect(toSet());
    return known.open().stream()
        .filter(each -> days.contains(each.day()) && each.interpreterLanguage().isEmpty())
        .limit(allowed)
        .toList();
  }

  /** One that it lacks. */
  Wish wish(int week, int rank) {
    var habits = habits(week);
    return wish(week, rank, habits.type(), habits.length(), habits.preferred(), Source.CASE);
  }

  /** One that a plan could not lay out. */
  Wish wish(int week, int rank, OpenOccurrence open) {
    return wish(
        week,
        rank,
        open.visitType(),
        open.length(),
        Set.of(new Preference(open.day().getDayOfWeek(), open.startTime())),
        Source.plan(open.planId(), open.day()));
  }

  private Wish wish(
      int week,
      int rank,
      VisitType type,
      Duration length,
      Set<Preference> preferred,
      Source source) {
    var habits = habits(week);
    return new Wish(
        known.file().id(),
        week,
        type,
        length,
        List.of(staff(type).need(weeks.days(week).toList())),
        new Standing(habits.ordered(), habits.waitDays(weeks.from()), rank),
        preferred,
        Optional.empty(),
        habits.usual(),
        staff(type).shared(type),
        source);
  }

  /** Whether a new visit would be legal. */
  Prospect prospect(Wish wish, Optional<Set<UUID>> named) {
    var habits = habits(wish.week());
    var first = weeks.first(wish.week());
    var outlook = outlook(wish.type());
    return (day, visit) ->
        habits.admits(day, first) && outlook.ready().on(day).ready()
            ? legal(outlook, visit, named, Optional.empty())
            : Optional.empty();
  }

  static Optional<Attempt> legal(
      Outlook outlook, Interval visit, Optional<Set<UUID>> named, Optional<UUID> moved) {
    return attempt(outlook, visit, named, moved).filter(each -> outlook.against(each).isEmpty());
  }

  static Optional<Attempt> attempt(
      Outlook outlook, Interval visit, Optional<Set<UUID>> named, Optional<UUID> moved) {
    try {
      return Optional.of(outlook.attempt(visit, named, moved));
    } catch (Problem nobodyMeets) {
      return Optional.empty();
    }
  }

  Outlook outlook(VisitType type) {
    return Objects.requireNonNull(outlooks.get(type), "each type was looked at");
  }

  AgreedVisits agreed() {
    return new AgreedVisits(this);
  }

  LocalDate dayOf(Booked visit) {
    return visit.startsAt().atZone(zone).toLocalDate();
  }
}
