package org.contactcenter.report.closure;

/** Who gets a notice. */
public enum AddresseeKind {
  /** A parent, or whoever the child lives with. */
  PERSON,
  COURT,
  AGENCY
}
