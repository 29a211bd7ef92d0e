package org.contactcenter.visit.plan;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.visit.rule.Objection;

/** A refusal, taken apart into what is in the way of one occurrence. */
final class Obstacle {
  private Obstacle() {}

  /** Its violations; and the refusal itself, unless it says no more than they do. */
  static List<Objection> of(Problem refused) {
    var itself = new Objection("startsOn", refused.code(), refused.args());
    var parts = refused.violations().stream().map(Obstacle::of);
    return switch (refused.code()) {
      case "invalid", "place-taken" -> parts.toList();
      default -> Stream.concat(Stream.of(itself), parts).toList();
    };
  }

  private static Objection of(Violation violation) {
    return new Objection(violation.field(), violation.code(), violation.args());
  }
}
