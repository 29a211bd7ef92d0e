package org.contactcenter.visit.proposal.situation;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.booking.VisitStatus;
import org.contactcenter.visit.proposal.model.Agreed;
import org.contactcenter.visit.proposal.model.Candidate;
import org.contactcenter.visit.proposal.model.Hand;
import org.contactcenter.visit.proposal.model.Need;
import org.contactcenter.visit.proposal.model.Spot;
import org.contactcenter.visit.proposal.model.Standing;
import org.contactcenter.visit.proposal.situation.SituationDao.Booked;

/** The visits of a family that were agreed: which may move, and where to. */
record AgreedVisits(OpenFamily family) {

  /**
   * Its visits that may move: nobody has confirmed them, they lie later than the notice, and
   * nothing is asked of them that the proposal does not know.
   */
  Stream<UUID> movable(Instant now) {
    return family.known().booked().stream()
        .filter(each -> each.status() == VisitStatus.PLANNED && !each.type().sharesRoom())
        .filter(each -> each.type() != VisitType.EXCHANGE && !each.demanding())
        .filter(each -> each.startsAt().isAfter(now.plus(notice(each))))
        .filter(
            each ->
                !family.dayOf(each).isBefore(family.weeks().from())
                    && !family.dayOf(each).isAfter(family.weeks().last()))
        .filter(each -> each.supervisors().size() >= family.staff(each.type()).count())
        .filter(each -> isAlone(each) && present(each).isPresent())
        .map(Booked::id);
  }

  private Duration notice(Booked visit) {
    return Duration.ofHours(family.outlook(visit.type()).center().settings().noticeHours());
  }

  private boolean isAlone(Booked visit) {
    return family.known().booked().stream()
        .noneMatch(
            other ->
                !other.id().equals(visit.id()) && family.dayOf(other).equals(family.dayOf(visit)));
  }

  /** A visit that may move, within its week. */
  Wish wish(Booked visit) {
    var agreed = new Agreed(visit.id(), visit.roomId(), Set.copyOf(visit.supervisors()));
    var start = visit.startsAt().atZone(family.zone());
    var able =
        family
            .staff(visit.type())
            .able(family.weeks().days(family.weeks().of(start.toLocalDate())).toList());
    var staff = Stream.concat(able, visit.supervisors().stream()).collect(toSet());
    return new Wish(
        family.known().file().id(),
        family.weeks().of(start.toLocalDate()),
        visit.type(),
        new Interval(visit.startsAt(), visit.endsAt()).length(),
        List.of(new Need(Math.max(1, visit.supervisors().size()), staff)),
        new Standing(false, 0, 0),
        Set.of(new Preference(start.getDayOfWeek(), start.toLocalTime())),
        Optional.of(agreed),
        Set.of());
  }

  /** Whether the visit could be moved there. */
  Prospect prospect(Booked moved) {
    var outlook = family.outlook(moved.type());
    var others =
        family.known().booked().stream()
            .filter(each -> !each.id().equals(moved.id()))
            .map(family::dayOf)
            .toList();
    var named = Optional.of(Set.copyOf(moved.participants()));
    return (day, visit) ->
        !others.contains(day)
                && outlook.ready().on(day).ready()
                && !visit.start().equals(moved.startsAt())
            ? OpenFamily.legal(outlook, visit, named, Optional.of(moved.id()))
            : Optional.empty();
  }

  /** Where it stands now, legal or not: it was agreed. */
  Optional<Candidate> present(Booked visit) {
    var time = new Interval(visit.startsAt(), visit.endsAt());
    var named = Optional.of(Set.copyOf(visit.participants()));
    return OpenFamily.attempt(family.outlook(visit.type()), time, named, Optional.of(visit.id()))
        .map(
            attempt ->
                new Candidate(
                    time,
                    attempt.day(),
                    Candidates.taking(attempt),
                    0,
                    true,
                    visit.roomId().map(Spot::whole).stream().toList(),
                    visit.supervisors().stream().map(Hand::anywhere).toList()));
  }
}
