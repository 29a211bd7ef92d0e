package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.slot.Seating;
import org.contactcenter.visit.slot.Survey;
import org.contactcenter.visit.timetable.DoorRules;

/** A visit against which no rule speaks; whether there is a place for it is another question. */
record Plan(Wanted wanted, Attempt attempt, DoorRules rules, Survey survey, Instant madeAt) {

  /** What the family takes, wherever it meets. */
  Claims ofTheFamily() {
    return Claims.of(attempt.party(), attempt.timetable());
  }

  /** What a seat takes for this visit. */
  Claims ofTheHouse(UUID visitId, Seat seat) {
    return Claims.of(visitId, seat, attempt.time());
  }

  /** The seats to try: those that were free a moment ago; where none was, one to say why. */
  List<Seat> seats() {
    var seating = new Seating(survey.house(), wanted.type());
    var free = seating.free(attempt.time(), survey.occupancy()).toList();
    return free.isEmpty() ? seating.possible(attempt.time()).limit(1).toList() : free;
  }

  /** The rooms that came into question. */
  List<UUID> rooms() {
    return survey.house().roomIds();
  }

  /** The visit in that seat. */
  Visit in(UUID visitId, Seat seat) {
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
        wanted.interpreterLanguage(),
        madeAt,
        Course.AHEAD,
        1);
  }
}
