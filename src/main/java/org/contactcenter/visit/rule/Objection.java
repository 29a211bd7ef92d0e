package org.contactcenter.visit.rule;

import java.util.List;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;

/**
 * One thing that speaks against a visit, told by the sentences of its code. Never holds a datum of
 * another family.
 *
 * @param field of the request that would have to change, such as {@code startsAt}
 * @param args fill the sentence
 */
public record Objection(String field, String code, List<Object> args) {
  public Objection {
    args = List.copyOf(args);
  }

  public static Objection of(String field, String code, Object... args) {
    return new Objection(field, code, List.of(args));
  }

  public Violation violation() {
    return new Violation(field, code, args);
  }

  /** The refusal by the first of them, which names all. */
  public static Problem refusal(List<Objection> objections) {
    var first = objections.get(0);
    return Problem.rule(
        first.code, first.args, objections.stream().map(Objection::violation).toList());
  }
}
