package org.contactcenter.visit.hit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.center.Center;
import org.contactcenter.center.Room;
import org.contactcenter.core.Interval;
import org.contactcenter.hit.Misfit;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.claim.Claim;
import org.contactcenter.visit.timetable.OpeningHours;
import org.contactcenter.visit.timetable.Roster;

/**
 * The house as it is now, to hold agreed visits against it.
 *
 * @param supervisors who accompanies visits, and when they work
 * @param taken what visits have of rooms: their own, and that in which the family waits
 */
record HouseState(
    Center center,
    OpeningHours hours,
    Map<UUID, Room> rooms,
    Map<UUID, List<Interval>> closures,
    Map<UUID, Roster> supervisors,
    Map<UUID, List<Claim>> taken) {

  /** Why the visit no longer fits into the house; nothing where it does. */
  Stream<Misfit> against(Visit visit) {
    return Stream.of(
            ofTheDay(visit).stream(),
            visit.roomId().stream().flatMap(room -> ofTheRoom(visit, room)),
            ofTheWait(visit).stream(),
            visit.supervisors().stream().flatMap(id -> ofTheSupervisor(visit, id).stream()))
        .flatMap(misfits -> misfits)
        .distinct();
  }

  /** All who accompany visits, in one order. */
  List<UUID> staff() {
    return supervisors.keySet().stream().sorted().toList();
  }

  /** Those of the visit's supervisors who can no longer accompany it. */
  List<UUID> missing(Visit visit) {
    return visit.supervisors().stream()
        .filter(id -> ofTheSupervisor(visit, id).isPresent())
        .toList();
  }

  private Optional<Misfit> ofTheDay(Visit visit) {
    var timetable = visit.timetable();
    var day = hours.week().dayOf(visit.time().start());
    if (hours.closingDays().contains(day)) {
      return Optional.of(Misfit.CLOSED_DAY);
    }
    return hours.on(day).stream().anyMatch(open -> open.encloses(timetable.whole()))
        ? Optional.empty()
        : Optional.of(Misfit.OUTSIDE_OPENING_HOURS);
  }

  private Stream<Misfit> ofTheRoom(Visit visit, UUID roomId) {
    var room = Optional.ofNullable(rooms.get(roomId));
    var closed = closures.getOrDefault(roomId, List.of()).stream().anyMatch(visit.time()::overlaps);
    return Stream.of(
            room.filter(Room::isForVisits).isEmpty() ? Misfit.ROOM_INACTIVE : null,
            closed ? Misfit.ROOM_CLOSED : null,
            room.filter(each -> placeOf(visit, roomId) >= each.capacity()).isPresent()
                ? Misfit.ROOM_TOO_SMALL
                : null)
        .flatMap(Stream::ofNullable);
  }

  /** Its place among the families who share the room; the first where none do. */
  private int placeOf(Visit visit, UUID roomId) {
    return claims(visit)
        .filter(claim -> visit.type().sharesRoom() && claim.resource().equals(roomId))
        .mapToInt(Claim::place)
        .max()
        .orElse(0);
  }

  private Optional<Misfit> ofTheWait(Visit visit) {
    return claims(visit)
        .filter(claim -> !visit.roomId().equals(Optional.of(claim.resource())))
        .filter(claim -> !isThere(claim))
        .map(any -> Misfit.NO_PLACE_TO_WAIT)
        .findFirst();
  }

  private boolean isThere(Claim wait) {
    return Optional.ofNullable(rooms.get(wait.resource()))
            .filter(Room::isForWaiting)
            .filter(room -> wait.place() < room.capacity())
            .isPresent()
        && closures.getOrDefault(wait.resource(), List.of()).stream()
            .noneMatch(wait.during()::overlaps);
  }

  private Stream<Claim> claims(Visit visit) {
    return taken.getOrDefault(visit.id(), List.of()).stream();
  }

  private Optional<Misfit> ofTheSupervisor(Visit visit, UUID accountId) {
    var roster = supervisors.get(accountId);
    if (roster == null) {
      return Optional.of(Misfit.NOT_A_SUPERVISOR);
    }
    if (roster.isAway(visit.time())) {
      return Optional.of(Misfit.SUPERVISOR_ABSENT);
    }
    return roster.isAtWork(visit.time())
        ? Optional.empty()
        : Optional.of(Misfit.SUPERVISOR_NOT_AT_WORK);
  }
}
