package org.contactcenter.core;

/**
 * What a member of staff may do in one center. The names are also those of {@code @RolesAllowed}.
 */
public enum Role {
  ADMIN,
  COORDINATOR,
  CASE_WORKER,
  SUPERVISOR,
  FRONT_DESK,
  COURT_LIAISON,
  AUDITOR,
  NETWORK;

  /** The names as constants, for annotations. */
  public static final class Name {
    /** Whoever is signed in, in whatever role. */
    public static final String ANYONE = "ANYONE";

    public static final String ADMIN = "ADMIN";
    public static final String COORDINATOR = "COORDINATOR";
    public static final String CASE_WORKER = "CASE_WORKER";
    public static final String SUPERVISOR = "SUPERVISOR";
    public static final String FRONT_DESK = "FRONT_DESK";
    public static final String COURT_LIAISON = "COURT_LIAISON";
    public static final String AUDITOR = "AUDITOR";
    public static final String NETWORK = "NETWORK";

    private Name() {}
  }
}
