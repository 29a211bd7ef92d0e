package org.contactcenter.casefile;

import java.util.Locale;
import java.util.Set;

/** Where a case stands. */
public enum CaseStatus {
  /** Accepted; interviews, agreements and consents are still being gathered. */
  INTAKE,
  /** The family is received. */
  ACTIVE,
  /** The service is paused; no visit may lie ahead. */
  SUSPENDED,
  /** Ended, and read-only from then on. */
  CLOSED;

  /**
   * The whole life cycle. Intake may be paused as well: danger does not wait for the first visit.
   */
  public Set<CaseStatus> next() {
    return switch (this) {
      case INTAKE -> Set.of(ACTIVE, SUSPENDED, CLOSED);
      case ACTIVE -> Set.of(SUSPENDED, CLOSED);
      case SUSPENDED -> Set.of(ACTIVE, CLOSED);
      case CLOSED -> Set.of();
    };
  }

  /**
   * The code of the refusal of a verb that this status does not allow, such as {@code case-closed}.
   */
  public String refusal() {
    return "case-" + name().toLowerCase(Locale.ROOT);
  }
}
