package org.contactcenter.visit.booking;

/** On whose account a visit did not take place. */
public enum ByWhom {
  CENTER,
  RESIDENTIAL_PARENT,
  VISITING_PARENT,
  CHILD,
  /** Cancels; a court is not expected to come. */
  COURT
}
