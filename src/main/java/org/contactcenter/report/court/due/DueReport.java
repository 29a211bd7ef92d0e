package org.contactcenter.report.court.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A report that is to be made, finished or looked at.
 *
 * @param subjectId the request, or the report
 * @param escalatedAt when it was found overdue
 */
public record DueReport(
    UUID subjectId, UUID caseId, Kind kind, LocalDate dueOn, Optional<Instant> escalatedAt) {

  /** What of it is due. */
  public enum Kind {
    /** A report that was asked for. */
    REQUEST,
    /** A report that was begun. */
    REPORT,
    /** A second person's look at one. */
    APPROVAL
  }
}
