package org.contactcenter.consent;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.consent.text.TextPurpose;
import org.contactcenter.core.Problem;

/** One person's consent to one purpose. A withdrawn one stays, with when and why. */
public record Consent(
    UUID id,
    UUID caseId,
    UUID personId,
    TextPurpose purpose,
    int textVersion,
    String language,
    Method method,
    Instant givenAt,
    UUID recordedBy,
    Instant recordedAt,
    Optional<Instant> withdrawnAt,
    Optional<String> withdrawReason) {

  public Consent {
    if (purpose == TextPurpose.SERVICE_AGREEMENT) {
      throw new IllegalArgumentException("an agreement is signed, not consented to: " + id);
    }
    if (withdrawnAt.isPresent() != withdrawReason.isPresent()) {
      throw new IllegalArgumentException("withdrawn is what has a reason to be: " + id);
    }
  }

  /** A consent as it is entered. */
  public record Statement(
      UUID personId,
      TextPurpose purpose,
      int textVersion,
      String language,
      Method method,
      Instant givenAt) {}

  /** Throws a {@link Problem} {@code consent-withdrawn} where it has been already. */
  Consent requireInForce() {
    if (withdrawnAt.isPresent()) {
      throw Problem.rule("consent-withdrawn");
    }
    return this;
  }

  boolean isForContact() {
    return purpose == TextPurpose.CONTACT;
  }
}
