package org.contactcenter.identity.session;

/** How somebody signed in. */
public enum Way {
  /** By password, and a second factor where there is one. */
  PASSWORD,
  /** By an identity provider, whose matter the second factor is. */
  PROVIDER
}
