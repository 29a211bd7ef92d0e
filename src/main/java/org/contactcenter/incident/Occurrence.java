package org.contactcenter.incident;

import java.time.Instant;

/** What happened, as whoever reports it tells it. */
public record Occurrence(
    Severity severity,
    Category category,
    Instant occurredAt,
    String description,
    String actionTaken) {

  /** How grave it was. A critical one pauses the case. */
  public enum Severity {
    MINOR,
    SERIOUS,
    CRITICAL
  }

  /** What sort of thing it was. */
  public enum Category {
    INJURY,
    VIOLENCE,
    THREAT,
    RULE_BROKEN,
    CHILD_DISTRESS,
    ABDUCTION_RISK,
    INTOXICATION,
    OTHER
  }

  /** The same, with its time as facts are stored. */
  Occurrence at(Instant fact) {
    return new Occurrence(severity, category, fact, description, actionTaken);
  }
}
