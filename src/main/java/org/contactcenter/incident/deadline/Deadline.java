package org.contactcenter.incident.deadline;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * By when something is to be done about an incident.
 *
 * @param reportedBy whose report the incident is
 * @param metAt when it was done; empty while it is not
 * @param held whether child protection wants it not done for now
 * @param escalatedAt when the coordinators were told that it is overdue
 */
public record Deadline(
    UUID incidentId,
    UUID caseId,
    UUID reportedBy,
    Kind kind,
    Instant dueAt,
    Optional<Instant> metAt,
    boolean held,
    Optional<Instant> escalatedAt) {

  /** What is to be done. */
  public enum Kind {
    /** The report is submitted. */
    REPORT,
    /** A parent is told of it, unless child protection says otherwise (SVN 17.2). */
    TELL_PARENT,
    /** A coordinator has looked at it. */
    REVIEW,
    /** Coordinators know of something critical, at once. */
    CRITICAL
  }

  /** Whether it waits to be done. */
  public boolean isOpen() {
    return metAt.isEmpty() && !held;
  }

  boolean isOverdue(Instant now) {
    return isOpen() && dueAt.isBefore(now);
  }
}
