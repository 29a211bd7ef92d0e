package org.contactcenter.visit.slot;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.claim.Party;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.slot.House.Place;
import org.contactcenter.visit.slot.House.Team;
import org.contactcenter.visit.timetable.Timetable;

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

  /** Every seat whose supervisors are at work and may accompany the visit, taken or not. */
  public Stream<Seat> possible(Interval visit) {
    return seats(house.roomsOpen(visit), () -> house.able(visit), any -> true);
  }

  /**
   * Whether there is a place in a room at all, whoever comes and whoever accompanies them: the
   * quick look before the long one, as in a full house most times end here.
   */
  boolean hasPlace(Interval visit, Occupancy occupancy) {
    return !type.inHouse() || withPlace(visit, occupancy).findAny().isPresent();
  }

  /**
   * Of those, the ones that nobody has taken and that ask too much of nobody, in a building where
   * nobody is whom one of the party must not meet.
   */
  public Stream<Seat> free(Party party, Timetable timetable, Occupancy occupancy) {
    return free(party, timetable, occupancy, Claims.NONE);
  }

  /**
   * The same.
   *
   * @param lost what somebody else was found to have taken in the meantime
   */
  public Stream<Seat> free(Party party, Timetable timetable, Occupancy occupancy, Claims lost) {
    var visit = timetable.visit();
    var day = house.dayOf(visit);
    var open = new HashMap<Optional<UUID>, Boolean>();
    var waiting = new Waiting(house, timetable, wait -> isFree(occupancy, lost, wait));
    return seats(
            withPlace(visit, occupancy),
            () -> house.able(visit).filter(team -> team.excess(visit, occupancy, day).isEmpty()),
            seat ->
                open.computeIfAbsent(
                        seat.siteId(), any -> isOpen(occupancy, lost, party, timetable, seat))
                    && isFree(occupancy, lost, Claims.of(NOT_YET, seat, visit)))
        .flatMap(seat -> waiting.with(seat).stream());
  }

  /** What is in the way of each seat; nothing where it is free. */
  public List<List<Objection>> obstacles(Party party, Timetable timetable, Occupancy occupancy) {
    var visit = timetable.visit();
    var day = house.dayOf(visit);
    var waiting = new Waiting(house, timetable, occupancy::admits);
    return seats(house.roomsOpen(visit), () -> house.able(visit), any -> true)
        .map(
            seat -> {
              var wanted = Claims.of(NOT_YET, seat, visit).and(Claims.of(party, timetable, seat));
              var taken = occupancy.missing(wanted);
              return Stream.of(
                      Obstacles.ofHouse(taken, house, party.caseId()).stream(),
                      waiting.with(seat).isEmpty()
                          ? Stream.of(Obstacles.waitingTaken())
                          : Stream.<Objection>empty(),
                      excess(seat, visit, occupancy, day))
                  .flatMap(each -> each)
                  .toList();
            })
        .toList();
  }

  private Stream<Objection> excess(Seat seat, Interval visit, Occupancy occupancy, Interval day) {
    return seat.supervisors().stream()
        .flatMap(id -> house.supervisor(id).stream())
        .flatMap(each -> each.limits().against(visit, occupancy.work(each.id(), day), day).stream())
        .map(Obstacles::of)
        .distinct();
  }

  private static boolean isOpen(
      Occupancy occupancy, Claims lost, Party party, Timetable timetable, Seat seat) {
    return isFree(occupancy, lost, Claims.of(party, timetable, seat));
  }

  private static boolean isFree(Occupancy occupancy, Claims lost, Claims wanted) {
    return occupancy.admits(wanted) && !lost.meets(wanted);
  }

  private Stream<Place> withPlace(Interval visit, Occupancy occupancy) {
    return house
        .roomsOpen(visit)
        .filter(
            room -> {
              var places = IntStream.range(0, room.capacity());
              IntPredicate free = place -> occupancy.isFree(room.roomId(), place, visit);
              return sharesRoom() ? places.anyMatch(free) : places.allMatch(free);
            });
  }

  private boolean sharesRoom() {
    return type.sharesRoom() && !house.demand().alone();
  }

  /**
   * @param teams asked anew for each place, as most often the first place and the first team do
   */
  private Stream<Seat> seats(
      Stream<Place> rooms, Supplier<Stream<Team>> teams, Predicate<Seat> wanted) {
    return type.inHouse()
        ? rooms.flatMap(room -> in(room, teams, wanted))
        : staffed(teams, Seat::nowhere, wanted);
  }

  private Stream<Seat> in(Place room, Supplier<Stream<Team>> teams, Predicate<Seat> wanted) {
    if (!sharesRoom()) {
      return staffed(teams, team -> Seat.whole(room.location(), room.capacity(), team), wanted);
    }
    return IntStream.range(0, room.capacity())
        .boxed()
        .flatMap(
            place -> staffed(teams, team -> Seat.shared(room.location(), place, team), wanted));
  }

  /** One place with each of the teams, or with one made up of them where several are needed. */
  private Stream<Seat> staffed(
      Supplier<Stream<Team>> teams, Function<Set<UUID>, Seat> place, Predicate<Seat> wanted) {
    var demand = house.demand();
    if (house.together() == 1) {
      return teams
          .get()
          .filter(team -> demand.isUnderstoodBy(team.members()))
          .map(team -> place.apply(team.supervisors()))
          .filter(wanted);
    }
    var able =
        House.members(teams.get())
            .filter(each -> wanted.test(place.apply(Set.of(each.id()))))
            .toList();
    return several(able).map(team -> place.apply(team.supervisors())).stream();
  }

  /**
   * The most suitable who are needed, the last of them somebody who is understood where none of the
   * others is: what one of them may does not depend on the others, so there is no need to try all
   * combinations.
   */
  private Optional<Team> several(List<Supervisor> able) {
    int last = house.together() - 1;
    if (able.size() <= last) {
      return Optional.empty();
    }
    var others = able.subList(0, last);
    return Stream.concat(Stream.of(able.get(last)), able.stream().skip(house.together()))
        .map(each -> Stream.concat(others.stream(), Stream.of(each)).toList())
        .filter(house.demand()::isUnderstoodBy)
        .findFirst()
        .map(Team::new);
  }
}
