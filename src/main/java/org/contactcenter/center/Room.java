package org.contactcenter.center;

import java.util.List;
import java.util.UUID;

/**
 * A room of a site.
 *
 * @param capacity how many families may use it at one time (supported contact in a group)
 * @param features what it offers, in the center's own words
 * @param active whether it can be booked
 */
public record Room(
    UUID id,
    UUID centerId,
    UUID siteId,
    String name,
    int capacity,
    List<String> features,
    boolean active,
    int version) {
  public Room {
    features = List.copyOf(features);
  }
}
