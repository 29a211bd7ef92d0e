package org.contactcenter.report.court;

import org.contactcenter.party.PartyRole;

/** Who gets a copy of a report to a court. */
public enum Reader {
  COURT,
  /** A parent or carer the child lives with. */
  RESIDENTIAL_PARENT,
  RESIDENTIAL_LAWYER,
  VISITING_PARENT,
  VISITING_LAWYER,
  CHILD_LAWYER,
  /** The agency that sent the family. */
  REQUESTER;

  /** Whether it is one of the sides or who speaks for it, from whom the other side is kept. */
  public boolean isOfASide() {
    return switch (this) {
      case RESIDENTIAL_PARENT, RESIDENTIAL_LAWYER, VISITING_PARENT, VISITING_LAWYER -> true;
      case COURT, CHILD_LAWYER, REQUESTER -> false;
    };
  }

  boolean isLawyer() {
    return switch (this) {
      case RESIDENTIAL_LAWYER, VISITING_LAWYER, CHILD_LAWYER -> true;
      case COURT, RESIDENTIAL_PARENT, VISITING_PARENT, REQUESTER -> false;
    };
  }

  /** Whether who has that role in the case may be the reader, or who the reader speaks for. */
  public boolean fits(PartyRole role) {
    return switch (this) {
      case RESIDENTIAL_PARENT, RESIDENTIAL_LAWYER -> role.isResidentSide();
      case VISITING_PARENT, VISITING_LAWYER -> role.isVisitingSide();
      case CHILD_LAWYER -> role == PartyRole.CHILD;
      case COURT, REQUESTER -> false;
    };
  }
}
