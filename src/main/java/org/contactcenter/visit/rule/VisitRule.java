package org.contactcenter.visit.rule;

import java.util.Collection;
import java.util.stream.Stream;

/** One rule of visits, with all that it has to know for the days it was made for. */
@FunctionalInterface
public interface VisitRule {

  /** What speaks against the visit; answered from memory. */
  Stream<Objection> against(Attempt attempt);

  /** All of the rules, in their order. */
  static VisitRule all(Collection<? extends VisitRule> rules) {
    return attempt -> rules.stream().flatMap(rule -> rule.against(attempt));
  }
}
