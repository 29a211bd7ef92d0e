package org.contactcenter.consent;

/** How someone signed or consented. */
public enum Method {
  PAPER,
  IN_PERSON,
  /** By a link sent to the person. */
  LINK
}
