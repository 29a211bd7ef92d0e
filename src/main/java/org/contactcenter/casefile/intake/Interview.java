package org.contactcenter.casefile.intake;

import java.time.Instant;
import java.util.UUID;

/** A talk with one side of a case before the service starts. */
public record Interview(
    UUID id,
    UUID caseId,
    UUID personId,
    Instant heldAt,
    boolean faceToFace,
    String summary,
    UUID recordedBy,
    Instant recordedAt) {

  /** What the one who held it tells. */
  public record Account(UUID personId, Instant heldAt, boolean faceToFace, String summary) {}
}
