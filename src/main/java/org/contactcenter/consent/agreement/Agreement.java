package org.contactcenter.consent.agreement;

import java.time.Instant;
import java.util.UUID;
import org.contactcenter.consent.Method;

/** The center's rules as one person signed them. */
public record Agreement(
    UUID id,
    UUID caseId,
    UUID personId,
    int textVersion,
    String language,
    Method method,
    Instant signedAt,
    UUID recordedBy,
    Instant recordedAt) {

  /** A signature as it is entered. */
  public record Signature(
      UUID personId, int textVersion, String language, Method method, Instant signedAt) {}
}
