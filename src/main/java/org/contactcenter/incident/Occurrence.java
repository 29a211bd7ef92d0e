package org.contactcenter.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;

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

  /** Throws a {@link Problem} that names what is missing: a draft may leave it for later. */
  void requireWhole() {
    var missing =
        Stream.of(Map.entry("description", description), Map.entry("actionTaken", actionTaken))
            .filter(told -> told.getValue().isBlank())
            .map(told -> new Violation(told.getKey(), "required", List.of()))
            .toList();
    if (!missing.isEmpty()) {
      throw Problem.rules("invalid", missing);
    }
  }

  /** The same, with its time as facts are stored. */
  Occurrence at(Instant fact) {
    return new Occurrence(severity, category, fact, description, actionTaken);
  }
}
