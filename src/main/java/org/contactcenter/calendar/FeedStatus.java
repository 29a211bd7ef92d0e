package org.contactcenter.calendar;

import org.contactcenter.visit.booking.VisitStatus;

/** What a calendar program shows of a visit's status. */
enum FeedStatus {
  TENTATIVE,
  CONFIRMED,
  CANCELLED;

  static FeedStatus of(VisitStatus status) {
    return switch (status) {
      case PLANNED -> TENTATIVE;
      case CONFIRMED, IN_PROGRESS, COMPLETED, NO_SHOW, TERMINATED -> CONFIRMED;
      case CANCELLED -> CANCELLED;
    };
  }
}
