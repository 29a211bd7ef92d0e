package org.contactcenter.casefile.conflict;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody must have nothing to do with a family. Ended where it was an error, never deleted.
 *
 * @param accountId the member of staff, where it is one
 * @param interpreterId the interpreter, where it is one
 */
public record Conflict(
    UUID id,
    UUID caseId,
    Optional<UUID> accountId,
    Optional<UUID> interpreterId,
    String reason,
    UUID declaredBy,
    Instant declaredAt,
    Optional<UUID> endedBy,
    Optional<Instant> endedAt,
    Optional<String> endReason) {

  public Conflict {
    if (accountId.isPresent() == interpreterId.isPresent()) {
      throw new IllegalArgumentException("of one member of staff or one interpreter: " + id);
    }
  }

  /** Whom it bars. */
  public UUID whose() {
    return accountId.or(() -> interpreterId).orElseThrow();
  }

  public boolean stands() {
    return endedAt.isEmpty();
  }

  /**
   * What somebody says of themselves, or a coordinator of others; the rest is not theirs to say.
   */
  public record Declaration(
      Optional<UUID> accountId, Optional<UUID> interpreterId, String reason) {}

  static Conflict declared(UUID caseId, Declaration declaration, UUID by, Instant at) {
    return new Conflict(
        UUID.randomUUID(),
        caseId,
        declaration.accountId(),
        declaration.interpreterId(),
        declaration.reason(),
        by,
        at,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Conflict ended(UUID by, Instant at, String why) {
    return new Conflict(
        id,
        caseId,
        accountId,
        interpreterId,
        reason,
        declaredBy,
        declaredAt,
        Optional.of(by),
        Optional.of(at),
        Optional.of(why));
  }
}
