package org.contactcenter.speed;

import java.util.List;
import java.util.UUID;

/**
 * One of those who ask at once: a coordinator, and what of the center no other client asks for.
 *
 * @param token of a session
 * @param cases of the whole center, or some tens of thousands of them
 * @param active cases that only this client books visits for
 * @param rooms that only this client books
 * @param supervisors of the center, in an order that all clients share
 */
record Client(
    int number,
    UUID center,
    UUID account,
    UUID court,
    String token,
    List<UUID> cases,
    List<UUID> active,
    List<Room> rooms,
    List<UUID> supervisors) {

  /** A room, and its place among those of the center. */
  record Room(UUID id, int place) {}

  /** How many visits a day are booked: no family comes twice. */
  int visitsADay() {
    return Math.min(active.size(), rooms.size() * Calendar.HOURS_A_DAY);
  }
}
