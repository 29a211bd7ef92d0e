package org.contactcenter.center;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;

/**
 * A room of a site.
 *
 * @param kind whether visits take place in it, or people wait there
 * @param capacity how many families may use it at one time (supported contact in a group)
 * @param features what it offers, in the center's own words
 * @param active whether it can be booked
 */
public record Room(
    UUID id,
    UUID centerId,
    UUID siteId,
    String name,
    RoomKind kind,
    int capacity,
    List<String> features,
    boolean active,
    int version) {
  @JdbiConstructor
  public Room {
    features = List.copyOf(features);
  }

  /** One in which visits take place. */
  public Room(
      UUID id,
      UUID centerId,
      UUID siteId,
      String name,
      int capacity,
      List<String> features,
      boolean active,
      int version) {
    this(id, centerId, siteId, name, RoomKind.VISIT, capacity, features, active, version);
  }

  /** Whether visits are planned into it. */
  public boolean isForVisits() {
    return active && kind == RoomKind.VISIT;
  }

  /** Whether people are planned to wait in it. */
  public boolean isForWaiting() {
    return active && kind == RoomKind.WAITING;
  }
}
