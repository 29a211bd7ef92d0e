package org.contactcenter.consent.link;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.consent.text.TextPurpose;
import org.contactcenter.core.Problem;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;

/**
 * A link by which one person signs one text.
 *
 * @param language in which the text is shown first
 */
public record SigningLink(
    UUID id,
    UUID caseId,
    UUID personId,
    TextPurpose purpose,
    int textVersion,
    String language,
    UUID madeBy,
    Instant madeAt,
    Instant expiresAt,
    Optional<Instant> revokedAt,
    @Nested @Nullable Signature signature) {

  /** Whether a link can be used still. */
  public enum Openness {
    OPEN,
    SIGNED,
    REVOKED,
    EXPIRED
  }

  /**
   * How it was signed.
   *
   * @param recordId the agreement or the consent that it made
   * @param signedLanguage in which the text was read
   * @param signedName as it was typed
   * @param signedFrom the network address
   */
  @PropagateNull("used_at")
  public record Signature(
      Instant usedAt, UUID recordId, String signedLanguage, String signedName, String signedFrom) {}

  Openness state(Instant now) {
    if (signature != null) {
      return Openness.SIGNED;
    }
    if (revokedAt.isPresent()) {
      return Openness.REVOKED;
    }
    return expiresAt.isAfter(now) ? Openness.OPEN : Openness.EXPIRED;
  }

  /** Throws a {@link Problem} where it is used or revoked already; one that expired may be. */
  void requireRevocable(Instant now) {
    switch (state(now)) {
      case SIGNED -> throw Problem.rule("signing-link-signed");
      case REVOKED -> throw Problem.rule("signing-link-revoked");
      default -> {}
    }
  }

  Optional<Signature> signed() {
    return Optional.ofNullable(signature);
  }
}
