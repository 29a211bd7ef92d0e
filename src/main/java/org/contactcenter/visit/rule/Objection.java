package org.contactcenter.visit.rule;

import java.util.List;
import java.util.Optional;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.referral.OrderTerm;

/**
 * One thing that speaks against a visit, told by the sentences of its code. Never holds a datum of
 * another family.
 *
 * @param field of the request that would have to change, such as {@code startsAt}
 * @param args fill the sentence
 * @param overridable the term of an order from which a coordinator may depart here, for a reason
 */
public record Objection(
    String field, String code, List<Object> args, Optional<OrderTerm> overridable) {
  public Objection {
    args = List.copyOf(args);
  }

  public Objection(String field, String code, List<Object> args) {
    this(field, code, args, Optional.empty());
  }

  public static Objection of(String field, String code, Object... args) {
    return new Objection(field, code, List.of(args));
  }

  /** The same where a coordinator may depart from that term. */
  public Objection overridable(OrderTerm term) {
    return new Objection(field, code, args, Optional.of(term));
  }

  /** The same where nobody may. */
  public Objection firm() {
    return new Objection(field, code, args);
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
