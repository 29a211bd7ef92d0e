package org.contactcenter.report.incident;

import org.contactcenter.party.PartyRole;

/** Whom a copy of an incident's report is for. */
public enum Recipient {
  COURT,
  RESIDENTIAL_PARENT,
  VISITING_PARENT,
  CHILD_PROTECTION,
  /** The case file of the center itself. */
  FILE;

  /** Whether it is one of the sides, from whom the other is kept. */
  boolean isParent() {
    return this == RESIDENTIAL_PARENT || this == VISITING_PARENT;
  }

  /** Whether who has that role in the case may be the one it is for. */
  boolean fits(PartyRole role) {
    return switch (this) {
      case RESIDENTIAL_PARENT -> role.isResidentSide();
      case VISITING_PARENT -> role.isVisitingSide();
      case COURT, CHILD_PROTECTION, FILE -> false;
    };
  }
}
