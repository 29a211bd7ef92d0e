package org.contactcenter.visit.slot;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.slot.House.Place;
import org.contactcenter.visit.slot.House.Team;

/** The ways to seat one visit in the house, the most suitable first. */
public final class Seating {
  /** Stands for a visit that is not there yet. */
  private static final UUID NOT_YET = new UUID(0, 0);

  private final House house;
  private final VisitType type;

  public Seating(House house, VisitType type) {
    this.house = house;
    this.type = type;
  }

  /** Every seat whose supervisors are at work, taken or not. */
  public Stream<Seat> possible(Interval visit) {
    var teams = house.teams().stream().filter(team -> team.isAtWork(visit)).toList();
    if (!type.inHouse()) {
      return teams.stream().map(team -> Seat.nowhere(team.supervisors()));
    }
    return house.rooms().stream().flatMap(room -> in(room, teams));
  }

  /** Of those, the ones that nobody has taken. */
  public Stream<Seat> free(Interval visit, Occupancy occupancy) {
    return possible(visit).filter(seat -> occupancy.admits(Claims.of(NOT_YET, seat, visit)));
  }

  /** What of every such seat others have taken. */
  Claims missing(Interval visit, Occupancy occupancy) {
    return possible(visit)
        .map(seat -> occupancy.missing(Claims.of(NOT_YET, seat, visit)))
        .reduce(Claims.NONE, Claims::and);
  }

  private Stream<Seat> in(Place room, List<Team> teams) {
    if (!type.sharesRoom()) {
      return teams.stream()
          .map(team -> Seat.whole(room.roomId(), room.capacity(), team.supervisors()));
    }
    return IntStream.range(0, room.capacity())
        .boxed()
        .flatMap(
            place ->
                teams.stream().map(team -> Seat.shared(room.roomId(), place, team.supervisors())));
  }
}
