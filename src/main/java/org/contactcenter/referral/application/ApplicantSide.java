package org.contactcenter.referral.application;

import org.contactcenter.party.PartyRole;

/** Which side a parent says they are. */
public enum ApplicantSide {
  /** The child lives with them. */
  RESIDENTIAL_PARENT,
  /** They would come to see the child. */
  VISITING_PARENT,
  /** The child lives with them instead of a parent. */
  CARER;

  PartyRole role() {
    return PartyRole.valueOf(name());
  }

  /**
   * What the second to apply is taken for where the first is {@code first}: the other side,
   * whatever they say themselves. A refusal would tell what the first one said.
   */
  PartyRole beside(PartyRole first) {
    if (first.isResidentSide()) {
      return PartyRole.VISITING_PARENT;
    }
    return role().isResidentSide() ? role() : PartyRole.RESIDENTIAL_PARENT;
  }
}
