package org.contactcenter.visit.stage;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.course.Bound;
import org.contactcenter.casefile.course.Stage;
import org.contactcenter.casefile.course.Stages;
import org.contactcenter.casefile.order.OrderBook;
import org.contactcenter.casefile.order.OrdersOfCase;
import org.contactcenter.core.Scope;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.rule.RuleSource;
import org.contactcenter.visit.rule.VisitRule;

/**
 * Which visits the decided stage lets a case have: of its own type, and of those that are
 * accompanied more closely. Orders that say otherwise win; where nothing was decided, nothing is
 * said.
 */
public final class StageRules implements RuleSource {
  private final Stages stages;
  private final OrdersOfCase orders;

  public StageRules(CaseParts cases) {
    this.stages = cases.stages();
    this.orders = cases.orders();
  }

  @Override
  public Map<UUID, VisitRule> during(
      Scope scope, Collection<UUID> caseIds, LocalDate from, LocalDate until) {
    var decided = stages.decided(scope, caseIds);
    if (decided.isEmpty()) {
      return Map.of();
    }
    var books = orders.of(scope, decided.keySet());
    return decided.entrySet().stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                each ->
                    rule(
                        new Bound(
                            Optional.of(each.getValue()),
                            books.getOrDefault(each.getKey(), new OrderBook(List.of()))))));
  }

  private static VisitRule rule(Bound bound) {
    return attempt -> against(bound, attempt);
  }

  private static Stream<Objection> against(Bound bound, Attempt attempt) {
    if (bound.allows(attempt.type(), attempt.party().children(), attempt.day())) {
      return Stream.empty();
    }
    return Stream.of(
        Objection.of(
            "type",
            bound.stage().equals(Optional.of(Stage.NONE)) ? "stage-none" : "stage-not-reached"));
  }
}
