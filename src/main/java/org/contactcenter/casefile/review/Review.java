package org.contactcenter.casefile.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A case was looked at as a whole, and it was decided how it goes on.
 *
 * @param nextOn the day by which it is looked at again
 */
public record Review(
    UUID id,
    UUID caseId,
    LocalDate heldOn,
    @Nested Form form,
    Decision decision,
    String reason,
    LocalDate nextOn,
    UUID recordedBy,
    Instant recordedAt) {

  /** What was looked at. */
  public record Form(
      String findings,
      Optional<String> childVoice,
      Optional<String> safety,
      Optional<String> contact) {}

  /** How the case goes on; whoever may does it by the case's own verbs. */
  public enum Decision {
    CONTINUE,
    CHANGE,
    SUSPEND,
    RESUME,
    CLOSE
  }

  /** What the one who held it tells. */
  public record Account(
      LocalDate heldOn, Form form, Decision decision, String reason, Optional<LocalDate> nextOn) {}
}
