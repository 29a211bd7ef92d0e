package org.contactcenter.casefile.hold;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An order to keep a case as it is; over once it was released. */
public record LegalHold(
    UUID id,
    UUID caseId,
    String reason,
    UUID placedBy,
    Instant placedAt,
    Optional<String> releaseReason,
    Optional<UUID> releasedBy,
    Optional<Instant> releasedAt) {

  static LegalHold placed(UUID caseId, String reason, UUID by, Instant at) {
    return new LegalHold(
        UUID.randomUUID(),
        caseId,
        reason,
        by,
        at,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  LegalHold released(String why, UUID by, Instant at) {
    return new LegalHold(
        id, caseId, reason, placedBy, placedAt, Optional.of(why), Optional.of(by), Optional.of(at));
  }
}
