package org.contactcenter.referral;

/** How pressing a request is to those who make it, and its rank on the waiting list. */
public enum Priority {
  LOW,
  NORMAL,
  HIGH
}
