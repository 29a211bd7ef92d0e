package org.contactcenter.report.closure;

/** Who gets a notice. */
public enum AddresseeKind {
  /** A parent, or whoever the child lives with. */
  PERSON,
  /** A lawyer or guardian of one of them, or of a child. */
  REPRESENTATIVE,
  COURT,
  AGENCY
}
