package org.contactcenter.visit.timetable;

/** The two visits of an exchange: the child is handed over, and brought back. */
public enum Leg {
  /** The residential side brings the child, the visiting side takes it away. */
  HANDOVER,
  /** The visiting side brings the child back, the residential side takes it home. */
  RETURN
}
