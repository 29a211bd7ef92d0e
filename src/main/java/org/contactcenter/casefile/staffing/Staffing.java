package org.contactcenter.casefile.staffing;

/**
 * What a family needs of the staff at each of its visits.
 *
 * @param supervisorsNeeded a number that a coordinator sets, by risk, children, place and
 *     experience; never reckoned as a ratio (California Family Code 3200.5(f))
 * @param oneToOne the supervisors look after no other family, and no other is in the room: what the
 *     latest screening says
 * @param version of the number; 0 while nobody has set one
 */
public record Staffing(int supervisorsNeeded, boolean oneToOne, int version) {
  /** How many supervisors a visit has unless somebody decides otherwise. */
  static final int ONE = 1;
}
