package org.contactcenter.referral;

/** How the contact that is asked for would take place. */
public enum VisitType {
  SUPERVISED,
  SUPPORTED,
  EXCHANGE,
  VIRTUAL
}
