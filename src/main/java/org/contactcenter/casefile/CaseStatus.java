package org.contactcenter.casefile;

import java.util.Locale;
import java.util.Set;
import org.contactcenter.core.Problem;

/** Where a case stands. */
public enum CaseStatus {
  /** Accepted, while interviews, agreements and consents are still being gathered. */
  INTAKE,
  /** The family is received. */
  ACTIVE,
  /** The service is paused, and no visit lies ahead. */
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

  /** The refusal of a verb that this status does not allow, such as {@code case-closed}. */
  Problem refusal() {
    return Problem.rule("case-" + name().toLowerCase(Locale.ROOT));
  }
}
