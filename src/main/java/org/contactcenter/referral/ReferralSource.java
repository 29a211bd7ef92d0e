package org.contactcenter.referral;

/** By which way a family reaches the center. */
public enum ReferralSource {
  COURT,
  /** The parents themselves, each of them. */
  SELF,
  AGENCY
}
