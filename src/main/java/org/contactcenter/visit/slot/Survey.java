package org.contactcenter.visit.slot;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.center.Room;
import org.contactcenter.core.Problem;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.slot.House.Place;
import org.contactcenter.visit.slot.House.Team;

/** The house as it is on some days: what may be chosen from, and what of it is taken. */
public record Survey(House house, Occupancy occupancy) {

  /** The same with what a family knows before what is new to it. */
  Survey preferring(Habits habits) {
    return new Survey(house.preferring(habits), occupancy);
  }

  /** The same where only that room comes into question. */
  Survey within(Optional<UUID> roomId) {
    return new Survey(house.within(roomId), occupancy);
  }

  /**
   * The rooms that come into question, the most suitable first: families who share a room go where
   * many may, others leave such rooms free. Throws a {@link Problem} {@code room-unknown}, {@code
   * room-inactive} or {@code room-is-for-waiting} for the room wanted.
   */
  static List<Place> rooms(Sought sought, List<Room> all) {
    if (!sought.type().inHouse()) {
      if (sought.roomId().isPresent()) {
        throw Problem.rule("virtual-takes-no-room");
      }
      return List.of();
    }
    var bySize = comparing(Place::capacity);
    return sought
        .roomId()
        .map(id -> List.of(place(wanted(id, all))))
        .orElseGet(
            () ->
                all.stream()
                    .filter(Room::isForVisits)
                    .map(Survey::place)
                    .sorted(sought.sharesRoom() ? bySize.reversed() : bySize)
                    .toList());
  }

  /** The rooms in which families wait; none for a visit to which nobody comes. */
  static List<Place> waiting(Sought sought, List<Room> all) {
    return sought.type().inHouse()
        ? all.stream().filter(Room::isForWaiting).map(Survey::place).toList()
        : List.of();
  }

  /**
   * Who may accompany the visit: those wanted, all together; or anyone, those first who speak the
   * language asked for, then those who speak the child's, and among them those with the least to
   * do. Throws a {@link Problem} {@code not-a-supervisor} for someone wanted.
   */
  static List<Team> teams(Sought sought, List<Supervisor> all, Occupancy occupancy) {
    var load = all.stream().collect(toMap(Supervisor::id, each -> occupancy.load(each.id())));
    Comparator<Supervisor> suitable =
        comparing((Supervisor each) -> !sought.demand().isUnderstoodBy(List.of(each)))
            .thenComparing(each -> !sought.isSpokenBy(each.languages()))
            .thenComparing(each -> requireNonNull(load.get(each.id())));
    return sought
        .supervisorIds()
        .map(ids -> List.of(team(ids, all)))
        .orElseGet(
            () -> all.stream().sorted(suitable).map(each -> new Team(List.of(each))).toList());
  }

  private static Room wanted(UUID id, List<Room> all) {
    var room =
        all.stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Problem.rule("room-unknown"));
    if (!room.active()) {
      throw Problem.rule("room-inactive");
    }
    if (!room.isForVisits()) {
      throw Problem.rule("room-is-for-waiting");
    }
    return room;
  }

  private static Place place(Room room) {
    return new Place(room.id(), room.siteId(), room.capacity());
  }

  private static Team team(Set<UUID> ids, List<Supervisor> all) {
    var chosen = all.stream().filter(each -> ids.contains(each.id())).toList();
    if (chosen.size() < ids.size()) {
      throw Problem.rule("not-a-supervisor");
    }
    return new Team(chosen);
  }
}
