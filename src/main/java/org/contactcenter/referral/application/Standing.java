package org.contactcenter.referral.application;

/** What a parent may know of how their own application stands. */
public enum Standing {
  /** The other parent has not applied. */
  INCOMPLETE,
  /** Both have applied. What becomes of it then, the center tells them. */
  COMPLETE,
  /** They took it back themselves. */
  WITHDRAWN;

  /** The own withdrawal alone is told, never the other's. */
  static Standing of(boolean withdrawn, boolean complete) {
    if (withdrawn) {
      return WITHDRAWN;
    }
    return complete ? COMPLETE : INCOMPLETE;
  }
}
