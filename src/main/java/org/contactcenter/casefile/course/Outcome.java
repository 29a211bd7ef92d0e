package org.contactcenter.casefile.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/** How a family fared at one moment, as a member of staff rated it. */
public record Outcome(
    UUID id,
    UUID caseId,
    Moment moment,
    LocalDate ratedOn,
    @Nested Ratings ratings,
    Optional<String> remarks,
    UUID ratedBy,
    Instant recordedAt) {

  /** When it was rated. */
  public enum Moment {
    INTAKE,
    REVIEW,
    CLOSURE
  }

  /**
   * From 1 to 5 each, 5 being the best of safety and contact, and the worst of conflict.
   *
   * @param contactQuality how child and visiting side are with each other
   */
  public record Ratings(
      int emotionalSafety, int physicalSafety, int parentalConflict, int contactQuality) {

    /** What has changed since the others. */
    Ratings since(Ratings others) {
      return new Ratings(
          emotionalSafety - others.emotionalSafety,
          physicalSafety - others.physicalSafety,
          parentalConflict - others.parentalConflict,
          contactQuality - others.contactQuality);
    }
  }

  /** What the one who rates tells. */
  public record Rating(
      Moment moment, LocalDate ratedOn, Ratings ratings, Optional<String> remarks) {}
}
