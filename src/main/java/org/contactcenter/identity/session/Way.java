package org.contactcenter.identity.session;

/** How somebody signed in. */
public enum Way {
  /** By password, and a second factor where there is one. */
  PASSWORD("session.opened"),
  /** By an identity provider, whose matter the second factor is. */
  PROVIDER("session.opened-by-provider");

  private final String action;

  Way(String action) {
    this.action = action;
  }

  /** As the audit trail calls it. */
  String action() {
    return action;
  }
}
