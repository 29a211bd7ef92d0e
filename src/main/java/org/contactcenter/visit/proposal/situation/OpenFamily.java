package org.contactcenter.visit.proposal.situation;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactcenter.casefile.order.CourtOrder;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.referral.OrderTerms;
import org.contactcenter.visit.booking.VisitStatus;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.proposal.model.Agreed;
import org.contactcenter.visit.proposal.model.Candidate;
import org.contactcenter.visit.proposal.model.Hand;
import org.contactcenter.visit.proposal.model.Need;
import org.contactcenter.visit.proposal.model.Spot;
import org.contactcenter.visit.proposal.model.Standing;
import org.contactcenter.visit.proposal.situation.FreeHouse.Choice;
import org.contactcenter.visit.proposal.situation.FreeHouse.Person;
import org.contactcenter.visit.proposal.situation.Habits.Known;
import org.contactcenter.visit.proposal.situation.SituationDao.Booked;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.slot.House.Team;
import org.contactcenter.visit.slot.Outlook;

/** One active case: what it lacks, what of it may move, and what its outlook says of a time. */
record OpenFamily(Known known, Outlook outlook, Weeks weeks) {

  /** How its visits are to be in that week. */
  Habits habits(int week) {
    var first = weeks.first(week);
    var children = outlook.family().children(first, Optional.empty());
    var terms = outlook.ready().orders().governing(children, first).map(CourtOrder::terms);
    return new Habits(known, terms.orElse(OrderTerms.NONE), outlook.center().timeZone());
  }

  Choice choice() {
    return new Choice(
        outlook.survey().house().rooms(),
        outlook.survey().house().teams().stream().flatMap(OpenFamily::persons).toList());
  }

  /** Everyone and everything whose time matters to it. */
  Stream<UUID> resources() {
    var choice = choice();
    return Stream.of(
            outlook.family().withCase().stream(),
            choice.rooms().stream().map(room -> room.roomId()),
            choice.staff().stream().map(Person::id))
        .flatMap(each -> each);
  }

  /** The visits it lacks. */
  Stream<Wish> wishes(int week) {
    var habits = habits(week);
    var first = weeks.first(week);
    var lacking = habits.lacking(first, weeks.days(week).collect(toSet()));
    var waited = habits.waitDays(weeks.from());
    return IntStream.range(0, lacking)
        .mapToObj(rank -> new Standing(habits.ordered(), waited, rank))
        .map(standing -> wish(week, habits, standing));
  }

  private Wish wish(int week, Habits habits, Standing standing) {
    return new Wish(
        known.file().id(),
        week,
        habits.type(),
        habits.length(),
        List.of(need(Set.of(), 1)),
        standing,
        habits.preferred(),
        Optional.empty(),
        habits.usual());
  }

  /** Its visits that may move: nobody has confirmed them, they lie later than the notice. */
  Stream<UUID> movable(Instant now) {
    var notice = Duration.ofHours(outlook.center().settings().noticeHours());
    return known.booked().stream()
        .filter(each -> each.status() == VisitStatus.PLANNED && !each.type().sharesRoom())
        .filter(each -> each.startsAt().isAfter(now.plus(notice)))
        .filter(each -> !dayOf(each).isBefore(weeks.from()) && !dayOf(each).isAfter(weeks.last()))
        .filter(each -> isAlone(each) && present(each).isPresent())
        .map(Booked::id);
  }

  private boolean isAlone(Booked visit) {
    return known.booked().stream()
        .noneMatch(other -> !other.id().equals(visit.id()) && dayOf(other).equals(dayOf(visit)));
  }

  /** A visit that may move, within its week. */
  Wish wish(Booked visit) {
    var agreed = new Agreed(visit.id(), visit.roomId(), Set.copyOf(visit.supervisors()));
    var start = visit.startsAt().atZone(outlook.center().timeZone());
    return new Wish(
        known.file().id(),
        weeks.of(start.toLocalDate()),
        visit.type(),
        new Interval(visit.startsAt(), visit.endsAt()).length(),
        List.of(need(agreed.staff(), visit.supervisors().size())),
        new Standing(false, 0, 0),
        Set.of(new Preference(start.getDayOfWeek(), start.toLocalTime())),
        Optional.of(agreed),
        Set.of());
  }

  /** Whether a new visit would be legal. */
  Prospect prospect(Habits habits, LocalDate first) {
    return (day, visit) ->
        habits.admits(day, first) && outlook.ready().on(day).ready()
            ? legal(visit, Optional.empty(), Optional.empty())
            : Optional.empty();
  }

  /** Whether the visit could be moved there. */
  Prospect prospect(Booked moved) {
    var today = dayOf(moved);
    var others =
        known.booked().stream()
            .filter(each -> !each.id().equals(moved.id()))
            .map(this::dayOf)
            .toList();
    return (day, visit) ->
        !others.contains(day)
                && (day.equals(today) || outlook.ready().on(day).ready())
                && !visit.start().equals(moved.startsAt())
            ? legal(visit, Optional.of(Set.copyOf(moved.participants())), Optional.of(moved.id()))
            : Optional.empty();
  }

  /** Where it stands now, legal or not: it was agreed. */
  Optional<Candidate> present(Booked visit) {
    var time = new Interval(visit.startsAt(), visit.endsAt());
    return attempt(time, Optional.of(Set.copyOf(visit.participants())), Optional.of(visit.id()))
        .map(
            attempt ->
                new Candidate(
                    time,
                    attempt.day(),
                    Claims.of(attempt.party(), attempt.timetable()),
                    0,
                    true,
                    visit.roomId().map(Spot::whole).stream().toList(),
                    visit.supervisors().stream().map(Hand::anywhere).toList()));
  }

  private Optional<Attempt> legal(Interval visit, Optional<Set<UUID>> named, Optional<UUID> moved) {
    return attempt(visit, named, moved).filter(each -> outlook.against(each).isEmpty());
  }

  private Optional<Attempt> attempt(
      Interval visit, Optional<Set<UUID>> named, Optional<UUID> moved) {
    try {
      return Optional.of(outlook.attempt(visit, named, moved));
    } catch (Problem nobodyMeets) {
      return Optional.empty();
    }
  }

  private Need need(Set<UUID> besides, int count) {
    var able = Stream.concat(choice().staff().stream().map(Person::id), besides.stream());
    return new Need(Math.max(1, count), able.collect(toSet()));
  }

  LocalDate dayOf(Booked visit) {
    return outlook.center().dayOf(visit.startsAt());
  }

  private static Stream<Person> persons(Team team) {
    var ids = List.copyOf(team.supervisors());
    return IntStream.range(0, ids.size())
        .mapToObj(each -> new Person(ids.get(each), team.rosters().get(each)));
  }
}
