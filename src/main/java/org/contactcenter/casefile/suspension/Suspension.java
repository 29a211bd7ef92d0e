package org.contactcenter.casefile.suspension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/**
 * One pause of the service of a case.
 *
 * @param resumedAt empty while it lasts, and where the case was closed instead
 */
public record Suspension(
    UUID id,
    UUID caseId,
    @Nested Terms terms,
    UUID suspendedBy,
    Instant suspendedAt,
    Optional<UUID> resumedBy,
    Optional<Instant> resumedAt) {

  /** Whether it lasts; that of a case closed meanwhile never ended otherwise. */
  public enum Status {
    PAUSED,
    RESUMED;

    /** What may follow: another pause is another suspension. */
    Set<Status> next() {
      return switch (this) {
        case PAUSED -> Set.of(RESUMED);
        case RESUMED -> Set.of();
      };
    }
  }

  Status status() {
    return resumedAt.isPresent() ? Status.RESUMED : Status.PAUSED;
  }

  /**
   * What is told of a pause.
   *
   * @param notice how and when the parties are told
   * @param conditions on which the service goes on
   * @param reviewOn the day by which it is looked at again
   */
  public record Terms(
      String reason,
      Optional<String> notice,
      Optional<String> conditions,
      Optional<LocalDate> reviewOn) {

    /** A pause of which only the reason is known. */
    public static Terms of(String reason) {
      return new Terms(reason, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }
}
