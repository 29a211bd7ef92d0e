package org.contactcenter.calendar;

/** What a calendar program shows of a visit's status. */
enum FeedStatus {
  TENTATIVE,
  CONFIRMED,
  CANCELLED
}
