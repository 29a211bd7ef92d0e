package org.contactcenter.incident;

import java.util.Locale;
import java.util.Set;
import org.contactcenter.core.Problem;

/** How far the center has come with an incident. */
public enum IncidentStatus {
  /** Still being written, and only its author sees it. */
  DRAFT,
  /** Submitted, and waiting for the review by a coordinator. */
  OPEN,
  /** The conclusion is drawn, though tasks may remain. */
  REVIEWED,
  /** Nothing remains to be done. */
  CLOSED;

  /** The whole life cycle, readable in one glance. */
  Set<IncidentStatus> next() {
    return switch (this) {
      case DRAFT -> Set.of(OPEN);
      case OPEN -> Set.of(REVIEWED);
      case REVIEWED -> Set.of(CLOSED);
      case CLOSED -> Set.of();
    };
  }

  /** The refusal of a verb that this status does not allow: {@code incident-<status>}. */
  Problem refusal() {
    return Problem.rule("incident-" + name().toLowerCase(Locale.ROOT));
  }
}
