package org.contactcenter.visit.slot;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.claim.Limits.Excess;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.claim.Seat.Location;
import org.contactcenter.visit.claim.Seat.Wait;
import org.contactcenter.visit.timetable.OpeningHours;
import org.contactcenter.visit.timetable.Roster;

/**
 * What a visit may choose from.
 *
 * @param rooms the most suitable first
 * @param teams who may accompany the visit, together; the most suitable first
 * @param demand what the visit demands of them
 * @param closed when rooms cannot be used
 * @param waiting rooms in which families wait; none where the center has none
 */
public record House(
    OpeningHours hours,
    List<Place> rooms,
    List<Team> teams,
    Demand demand,
    Map<UUID, List<Interval>> closed,
    List<Place> waiting) {

  public House {
    waiting = List.copyOf(waiting);
    rooms = List.copyOf(rooms);
    teams = List.copyOf(teams);
    closed = Map.copyOf(closed);
  }

  /** One whose rooms can be used at any time, for a visit that any supervisor may accompany. */
  public House(OpeningHours hours, List<Place> rooms, List<Team> teams) {
    this(hours, rooms, teams, Demand.ANYBODY, Map.of());
  }

  /** One without waiting rooms. */
  public House(
      OpeningHours hours,
      List<Place> rooms,
      List<Team> teams,
      Demand demand,
      Map<UUID, List<Interval>> closed) {
    this(hours, rooms, teams, demand, closed, List.of());
  }

  /** The rooms that can be used for the whole of a visit. */
  public Stream<Place> roomsOpen(Interval visit) {
    return rooms.stream().filter(room -> isOpen(room.roomId(), visit));
  }

  private boolean isOpen(UUID roomId, Interval visit) {
    return closed.getOrDefault(roomId, List.of()).stream().noneMatch(visit::overlaps);
  }

  /** Whether families who come into that building have waiting rooms there. */
  boolean hasWaiting(UUID siteId) {
    return waiting.stream().anyMatch(room -> room.siteId().equals(siteId));
  }

  /** The places to wait there that can be used for all of these times, taken or not. */
  Stream<Wait> waits(UUID siteId, List<Interval> times) {
    return waiting.stream()
        .filter(room -> room.siteId().equals(siteId))
        .filter(room -> times.stream().allMatch(time -> isOpen(room.roomId(), time)))
        .flatMap(
            room ->
                IntStream.range(0, room.capacity())
                    .mapToObj(place -> new Wait(room.roomId(), place)));
  }

  public List<UUID> waitingIds() {
    return waiting.stream().map(Place::roomId).toList();
  }

  public List<UUID> roomIds() {
    return rooms.stream().map(Place::roomId).toList();
  }

  /** Those at work who have, each of them, what the visit demands. */
  Stream<Team> able(Interval visit) {
    var day = hours.week().dayOf(visit.start());
    return teams.stream()
        .filter(
            team ->
                team.isAtWork(visit)
                    && team.members().stream()
                        .allMatch(each -> demand.against(each, day).isEmpty()));
  }

  /** The same with what a family knows before what is new to it. */
  House preferring(Habits habits) {
    return new House(
        hours,
        Habits.usualFirst(rooms, room -> Set.of(room.roomId()), habits.rooms()),
        Habits.usualFirst(teams, Team::supervisors, habits.supervisors()),
        demand,
        closed,
        waiting);
  }

  /** The same with no other room than that one. */
  House within(Optional<UUID> roomId) {
    var only =
        rooms.stream().filter(room -> roomId.filter(room.roomId()::equals).isPresent()).toList();
    return new House(hours, only, teams, demand, closed);
  }

  /** The day of a visit, from midnight to midnight. */
  public Interval dayOf(Interval visit) {
    var day = hours.week().dayOf(visit.start());
    var zone = hours.week().zone();
    return new Interval(
        day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /** How many teams go together: one that was named goes alone. */
  int together() {
    return teams.size() == 1 && teams.get(0).members().size() > 1 ? 1 : demand.supervisors();
  }

  static Stream<Supervisor> members(Stream<Team> teams) {
    return teams.flatMap(team -> team.members().stream());
  }

  /** The supervisor of that id who comes into question. */
  public Optional<Supervisor> supervisor(UUID id) {
    return members(teams.stream()).filter(each -> each.id().equals(id)).findFirst();
  }

  /** A room, its building, and how many families it holds at one time. */
  public record Place(UUID roomId, UUID siteId, int capacity) {
    public Location location() {
      return new Location(roomId, siteId);
    }
  }

  /** Supervisors who go together. */
  public record Team(List<Supervisor> members) {
    public Team {
      members = List.copyOf(members);
    }

    public Set<UUID> supervisors() {
      return members.stream().map(Supervisor::id).collect(toUnmodifiableSet());
    }

    /** When each of them works, in the order of {@link #members}. */
    public List<Roster> rosters() {
      return members.stream().map(Supervisor::roster).toList();
    }

    public boolean isAtWork(Interval visit) {
      return members.stream().allMatch(each -> each.roster().isAtWork(visit));
    }

    /** Whether one of them is absent that day. */
    public boolean isAway(Interval visit) {
      return members.stream().anyMatch(each -> each.roster().isAway(visit));
    }

    /** Why the visit would be too much for one of them. */
    Optional<Excess> excess(Interval visit, Occupancy occupancy, Interval day) {
      return members.stream()
          .flatMap(
              each -> each.limits().against(visit, occupancy.work(each.id(), day), day).stream())
          .findFirst();
    }
  }
}
