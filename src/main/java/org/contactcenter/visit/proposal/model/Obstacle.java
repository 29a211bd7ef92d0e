package org.contactcenter.visit.proposal.model;

/** What was in the way at the best of a demand's times; the later, the nearer it came. */
public enum Obstacle {
  /** At no time is the visit legal and a room and enough people free. */
  NO_LEGAL_TIME,
  /** The family, or somebody it must not meet, comes at each of those times. */
  FAMILY,
  /** Others have the rooms. */
  ROOM,
  /** Others have the supervisors, or those have worked their hours. */
  SUPERVISOR
}
