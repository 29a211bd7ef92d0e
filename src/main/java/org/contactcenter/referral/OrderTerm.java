package org.contactcenter.referral;

/**
 * A term of an order that the court may let the center depart from, for a reason. Who is excluded,
 * how long the order holds and that contact is watched are no such terms.
 */
public enum OrderTerm {
  WEEKDAYS,
  /** The earliest and the latest time of day. */
  HOURS,
  /** How long one visit may take. */
  LENGTH,
  /** How many visits, and how many minutes, a week and a month. */
  FREQUENCY,
  /** Another type of visit than the one named, as long as it is watched more closely. */
  VISIT_TYPE,
  /** Others in the room than those it names. */
  AUTHORIZED_PERSONS
}
