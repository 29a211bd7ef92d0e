package org.contactcenter.visit.booking;

import java.util.Locale;
import java.util.Set;
import org.contactcenter.core.Problem;

/** Where a visit stands. */
public enum VisitStatus {
  PLANNED,
  /** The family has said that it will come. */
  CONFIRMED,
  IN_PROGRESS,
  COMPLETED,
  CANCELLED,
  NO_SHOW,
  /** Begun, and ended early for a reason. */
  TERMINATED;

  /** The whole life cycle, readable in one glance. A terminal state has no successor. */
  Set<VisitStatus> next() {
    return switch (this) {
      case PLANNED -> Set.of(CONFIRMED, IN_PROGRESS, CANCELLED, NO_SHOW);
      case CONFIRMED -> Set.of(PLANNED, IN_PROGRESS, CANCELLED, NO_SHOW);
      case IN_PROGRESS -> Set.of(COMPLETED, TERMINATED);
      case COMPLETED, CANCELLED, NO_SHOW, TERMINATED -> Set.of();
    };
  }

  /** Not begun, and still to take place: its time may change. */
  public boolean isAhead() {
    return this == PLANNED || this == CONFIRMED;
  }

  /** It takes place, or did: nobody called it off or stayed away. */
  public boolean stands() {
    return this != CANCELLED && this != NO_SHOW;
  }

  /** Nothing more happens to it. */
  public boolean isOver() {
    return next().isEmpty();
  }

  /** The refusal of a verb that this status does not allow. */
  public Problem refusal() {
    return Problem.rule("visit-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
