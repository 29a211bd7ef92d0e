package org.contactcenter.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That someone was told of an incident: a person of the case, or an authority, never both.
 *
 * @param toParent whether it was one of those the child lives with, or who come to see it
 */
public record Notification(
    UUID id,
    UUID incidentId,
    Optional<UUID> personId,
    Optional<String> authority,
    boolean toParent,
    How how,
    Instant notifiedAt,
    UUID notifiedBy) {

  /** By which way. */
  public enum How {
    IN_PERSON,
    PHONE,
    EMAIL,
    LETTER
  }

  public Notification {
    if (personId.isPresent() == authority.isPresent()) {
      throw new IllegalArgumentException("either a person or an authority: " + id);
    }
  }
}
