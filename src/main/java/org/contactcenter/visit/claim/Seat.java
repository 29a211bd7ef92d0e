package org.contactcenter.visit.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Where, and with whom, a visit takes place.
 *
 * @param places the places taken in the room: one where families share it, otherwise all
 * @param shared whether other families may be in the room
 */
public record Seat(
    Optional<UUID> roomId, List<Integer> places, boolean shared, Set<UUID> supervisors) {

  public Seat {
    places = List.copyOf(places);
    supervisors = Set.copyOf(supervisors);
    if (roomId.isEmpty() != places.isEmpty()) {
      throw new IllegalArgumentException("places without a room, or a room without places");
    }
  }

  /** By video: no room. */
  public static Seat nowhere(Set<UUID> supervisors) {
    return new Seat(Optional.empty(), List.of(), false, supervisors);
  }

  /** The room for one family. */
  public static Seat whole(UUID roomId, int capacity, Set<UUID> supervisors) {
    var places = IntStream.range(0, capacity).boxed().toList();
    return new Seat(Optional.of(roomId), places, false, supervisors);
  }

  /** One place of a room that families share. */
  public static Seat shared(UUID roomId, int place, Set<UUID> supervisors) {
    return new Seat(Optional.of(roomId), List.of(place), true, supervisors);
  }

  /** The place of the supervisors: who looks after several families has one place for each. */
  int supervisorPlace() {
    return places.isEmpty() ? 0 : places.get(0);
  }
}
