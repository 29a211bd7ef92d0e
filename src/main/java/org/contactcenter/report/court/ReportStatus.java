package org.contactcenter.report.court;

import java.util.Locale;
import java.util.Set;
import org.contactcenter.core.Problem;

/** Where a report to a court stands. */
public enum ReportStatus {
  DRAFT,
  /** Its author is done; someone else is to look at it. */
  SUBMITTED,
  APPROVED,
  /** Frozen, numbered and handed out. */
  RELEASED,
  /** Given up before it was released. */
  DISCARDED;

  /** The whole life cycle, readable in one glance. A terminal state has no successor. */
  Set<ReportStatus> next() {
    return switch (this) {
      case DRAFT -> Set.of(SUBMITTED, RELEASED, DISCARDED);
      case SUBMITTED -> Set.of(APPROVED, DRAFT, DISCARDED);
      case APPROVED -> Set.of(RELEASED, DRAFT, DISCARDED);
      case RELEASED, DISCARDED -> Set.of();
    };
  }

  /** Nothing more happens to it. */
  boolean isOver() {
    return next().isEmpty();
  }

  /** The refusal of a verb that this status does not allow. */
  Problem refusal() {
    return Problem.rule("report-" + name().toLowerCase(Locale.ROOT));
  }
}
