package org.contactcenter.visit.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Where, and with whom, a visit takes place.
 *
 * @param location empty by video
 * @param places the places taken in the room: one where families share it, otherwise all
 * @param shared whether other families may be in the room
 * @param waitingPlace where the family waits; empty where the building has no place for that
 */
public record Seat(
    Optional<Location> location,
    List<Integer> places,
    boolean shared,
    Set<UUID> supervisors,
    Optional<Wait> waitingPlace) {

  public Seat {
    places = List.copyOf(places);
    supervisors = Set.copyOf(supervisors);
    if (location.isEmpty() != places.isEmpty()) {
      throw new IllegalArgumentException("places without a room, or a room without places");
    }
  }

  /** One without a place to wait. */
  public Seat(
      Optional<Location> location, List<Integer> places, boolean shared, Set<UUID> supervisors) {
    this(location, places, shared, supervisors, Optional.empty());
  }

  /** A place in a waiting room. */
  public record Wait(UUID roomId, int place) {}

  /** The same with that place to wait. */
  public Seat waitingAt(Wait place) {
    return new Seat(location, places, shared, supervisors, Optional.of(place));
  }

  /** A room and the building it belongs to. */
  public record Location(UUID roomId, UUID siteId) {}

  /** By video: no room. */
  public static Seat nowhere(Set<UUID> supervisors) {
    return new Seat(Optional.empty(), List.of(), false, supervisors);
  }

  /** The room for one family. */
  public static Seat whole(Location room, int capacity, Set<UUID> supervisors) {
    var places = IntStream.range(0, capacity).boxed().toList();
    return new Seat(Optional.of(room), places, false, supervisors);
  }

  /** One place of a room that families share. */
  public static Seat shared(Location room, int place, Set<UUID> supervisors) {
    return new Seat(Optional.of(room), List.of(place), true, supervisors);
  }

  public Optional<UUID> roomId() {
    return location.map(Location::roomId);
  }

  public Optional<UUID> siteId() {
    return location.map(Location::siteId);
  }

  /** The place of the supervisors: who looks after several families has one place for each. */
  int supervisorPlace() {
    return places.isEmpty() ? 0 : places.get(0);
  }
}
