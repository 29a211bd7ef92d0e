package org.contactcenter.notification;

/** What a message is about. It never stands in a subject line. */
public enum MessageKind {
  /** A visit was booked: an invitation for the calendar of who wants such. */
  VISIT_BOOKED,
  /** A visit was given another time. */
  VISIT_MOVED,
  /** A visit was called off. */
  VISIT_CANCELLED,
  /** Several visits were called off at once. */
  VISITS_CANCELLED,
  /** A visit is near. */
  VISIT_REMINDER,
  /** To staff: something critical was reported. */
  INCIDENT_CRITICAL,
  /** To staff: something about an incident is overdue. */
  INCIDENT_OVERDUE,
  /** To staff: a report to a court was released. */
  COURT_REPORT_RELEASED,
  /** To staff: a report to a court is overdue. */
  COURT_REPORT_OVERDUE,
  /** To staff: what they are to do today. */
  WORK_DIGEST,
  /** A text is to be read and signed by a link. */
  SIGNING_LINK,
  /** A parent is invited to apply as the other one did. */
  APPLICATION_INVITATION;

  /**
   * Whether its words let in whoever has them: then they are shown to nobody but the addressee, and
   * forgotten once the message was sent or given up.
   */
  public boolean holdsSecret() {
    return this == SIGNING_LINK || this == APPLICATION_INVITATION;
  }
}
