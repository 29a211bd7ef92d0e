package org.contactcenter.incident.deadline;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Child protection wants the parents not told of an incident for now, and why.
 *
 * @param authority who says so
 * @param releasedAt empty while it lasts
 */
public record Hold(
    UUID id,
    UUID incidentId,
    String authority,
    String reason,
    UUID placedBy,
    Instant placedAt,
    Optional<String> releaseReason,
    Optional<UUID> releasedBy,
    Optional<Instant> releasedAt) {

  static Hold placed(UUID incidentId, String authority, String reason, UUID by, Instant now) {
    return new Hold(
        UUID.randomUUID(),
        incidentId,
        authority,
        reason,
        by,
        now,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Hold release(String why, UUID by, Instant now) {
    return new Hold(
        id,
        incidentId,
        authority,
        reason,
        placedBy,
        placedAt,
        Optional.of(why),
        Optional.of(by),
        Optional.of(now));
  }

  boolean lasts() {
    return releasedAt.isEmpty();
  }
}
