package org.contactcenter.visit.slot;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.rule.VisitRule;

/**
 * Somebody must be there for the family: the house is open from the first arrival to the last
 * departure, it has a room, and supervisors are at work.
 *
 * @param now before which nothing can be planned
 */
record OpenHouse(House house, boolean supervisorsNamed, Instant now) implements VisitRule {

  @Override
  public Stream<Objection> against(Attempt attempt) {
    return Stream.of(past(attempt), closed(attempt), noRoom(attempt), nobodyAtWork(attempt))
        .flatMap(Optional::stream);
  }

  private Optional<Objection> past(Attempt attempt) {
    return attempt.time().start().isBefore(now)
        ? Optional.of(Objection.of("startsAt", "in-the-past"))
        : Optional.empty();
  }

  private Optional<Objection> closed(Attempt attempt) {
    return house
        .hours()
        .against(attempt.timetable())
        .map(
            why ->
                switch (why) {
                  case BEFORE_FIRST_DAY ->
                      Objection.of("startsAt", "before-first-day", house.hours().firstDay());
                  case THAT_DAY -> Objection.of("startsAt", "closing-day", attempt.day());
                  case AT_THAT_TIME -> Objection.of("startsAt", "outside-opening-hours");
                });
  }

  private Optional<Objection> noRoom(Attempt attempt) {
    return attempt.type().inHouse() && house.rooms().isEmpty()
        ? Optional.of(Objection.of("roomId", "no-room-in-use"))
        : Optional.empty();
  }

  private Optional<Objection> nobodyAtWork(Attempt attempt) {
    return house.teams().stream().anyMatch(team -> team.isAtWork(attempt.time()))
        ? Optional.empty()
        : Optional.of(Objection.of("supervisorIds", whyNobodyIsAtWork(attempt)));
  }

  private String whyNobodyIsAtWork(Attempt attempt) {
    if (!supervisorsNamed) {
      return "nobody-at-work";
    }
    var absent = house.teams().stream().anyMatch(team -> team.isAway(attempt.time()));
    return absent ? "supervisor-absent" : "supervisor-not-at-work";
  }
}
