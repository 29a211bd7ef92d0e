package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.OrderTerm;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Limits.Excess;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.slot.Interpreting;
import org.contactcenter.visit.slot.Obstacles;
import org.contactcenter.visit.slot.Seating;
import org.contactcenter.visit.slot.Survey;
import org.contactcenter.visit.timetable.DoorRules;

/**
 * A visit against which no rule speaks; whether there is a place for it is another question.
 *
 * @param departures the terms of an order from which it departs, as a coordinator decided
 */
record Plan(
    Wanted wanted,
    Attempt attempt,
    DoorRules rules,
    Survey survey,
    Interpreting interpreting,
    List<OrderTerm> departures,
    Instant madeAt) {

  /** What the family takes, wherever it meets: its people's time. */
  Claims ofTheFamily() {
    return Claims.of(attempt.party(), attempt.timetable());
  }

  /** What a seat takes for this visit, and who must not be in its building meanwhile. */
  Claims ofTheHouse(UUID visitId, Seat seat) {
    return Claims.of(visitId, seat, attempt.time())
        .and(Claims.of(attempt.party(), attempt.timetable(), seat));
  }

  /**
   * The best seat that is free for all that is known.
   *
   * @param lost what was found to be taken in the meantime
   * @param tried the seats that were not to be had
   */
  Optional<Seat> seat(Claims lost, Set<Seat> tried) {
    return seating()
        .free(attempt.party(), attempt.timetable(), survey.occupancy(), lost)
        .filter(seat -> !tried.contains(seat))
        .findFirst();
  }

  /** What is in the way of every seat, for all that was known before any was tried. */
  List<List<Objection>> obstacles() {
    return seating().obstacles(attempt.party(), attempt.timetable(), survey.occupancy());
  }

  /** On whose wish it is there. */
  Wanted.Asked asked() {
    return wanted.asked();
  }

  /** What was in the way of one that was tried. */
  List<Objection> obstacles(Claims missing) {
    return Obstacles.ofHouse(missing, survey.house(), attempt.caseId());
  }

  /** The day of the visit in the center. */
  Interval day() {
    return survey.house().dayOf(attempt.time());
  }

  /** Why the visit would be too much for a supervisor who has that to do already. */
  Optional<Excess> excess(UUID supervisor, Collection<Interval> work) {
    return survey
        .house()
        .supervisor(supervisor)
        .flatMap(each -> each.limits().against(attempt.time(), work, day()));
  }

  private Seating seating() {
    return new Seating(survey.house(), wanted.type());
  }

  /** Where a visit found its place, and who interprets there. */
  record Place(Seat seat, Optional<UUID> interpreter) {}

  /** The visit in that place. */
  Visit in(UUID visitId, Place place) {
    var seat = place.seat();
    var party = attempt.party();
    return new Visit(
        visitId,
        party.caseId(),
        wanted.type(),
        VisitStatus.PLANNED,
        attempt.time(),
        seat.roomId(),
        List.copyOf(seat.supervisors()),
        List.copyOf(party.children()),
        List.copyOf(party.visiting()),
        rules,
        Company.of(wanted.wishes(), place.interpreter()),
        madeAt,
        Course.AHEAD,
        Link.to(wanted.handoverId()),
        1);
  }
}
