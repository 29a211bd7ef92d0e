package org.contactcenter.visit.slot;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.rule.VisitRule;

/**
 * Somebody must be there for the family: the house is open from the first arrival to the last
 * departure, and it has a room.
 *
 * @param now before which nothing can be planned
 */
record OpenHouse(House house, Instant now) implements VisitRule {

  @Override
  public Stream<Objection> against(Attempt attempt) {
    return Stream.of(past(attempt), closed(attempt), noRoom(attempt)).flatMap(Optional::stream);
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
    if (!attempt.type().inHouse() || house.roomsOpen(attempt.time()).findAny().isPresent()) {
      return Optional.empty();
    }
    var why = house.rooms().isEmpty() ? "no-room-in-use" : "room-closed";
    return Optional.of(Objection.of("roomId", why));
  }
}
