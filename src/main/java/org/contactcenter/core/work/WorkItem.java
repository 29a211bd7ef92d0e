package org.contactcenter.core.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing to do.
 *
 * @param subjectId the record that it is about: a referral, a case, a note, an incident, a task
 * @param personId with whom, where it is to be done with someone
 * @param dueOn the last day of its time
 */
public record WorkItem(
    Kind kind, UUID subjectId, Optional<UUID> caseId, Optional<UUID> personId, LocalDate dueOn) {

  /** What is to be done. */
  public enum Kind {
    /** The risk of a referral is to be judged. */
    SCREENING,
    /** A side of a new case is to be heard. */
    INTERVIEW,
    /** A side of a new case is to sign the agreement. */
    AGREEMENT,
    /** A note of one's own is to be signed. */
    NOTE,
    /** An incident is to be reported: one's own draft is to be submitted. */
    INCIDENT_REPORT,
    /** A parent is to be told of an incident. */
    INCIDENT_TELL_PARENT,
    /** Something critical happened: it is to be looked at now. */
    INCIDENT_CRITICAL,
    /** An incident is to be looked at. */
    INCIDENT_REVIEW,
    /** A task of one's own after an incident. */
    FOLLOW_UP,
    /** A case is to be reviewed. */
    REVIEW,
    /** A pause is to be looked at again. */
    SUSPENSION_REVIEW,
    /** A visit that one accompanied is to be told of in a signed note. */
    VISIT_REPORT,
    /** An order is about to end: the court is to decide anew. */
    ORDER_ENDING,
    /** A court is to get a report: the request, or the report that was begun. */
    COURT_REPORT,
    /** A report of somebody else is to be looked at before it is released. */
    REPORT_APPROVAL,
    /** A parent took their application back after it became a case. */
    APPLICATION_WITHDRAWN
  }

  /** One that concerns a case as a whole. */
  public static WorkItem ofCase(Kind kind, UUID subjectId, UUID caseId, LocalDate dueOn) {
    return new WorkItem(kind, subjectId, Optional.of(caseId), Optional.empty(), dueOn);
  }
}
