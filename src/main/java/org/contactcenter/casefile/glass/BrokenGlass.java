package org.contactcenter.casefile.glass;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A case opened for an hour by someone who does not work on it.
 *
 * @param until when it closes again; earlier than the hour where it was given back
 * @param seenBy the coordinator who has looked at it
 */
public record BrokenGlass(
    UUID id,
    UUID caseId,
    String caseNumber,
    UUID brokenBy,
    String reason,
    Instant brokenAt,
    Instant until,
    Optional<UUID> seenBy,
    Optional<Instant> seenAt) {
  static final Duration OPEN_FOR = Duration.ofHours(1);

  boolean isOpenAt(Instant now) {
    return until.isAfter(now);
  }
}
