package org.contactcenter.casefile.course;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.order.CourtOrder;
import org.contactcenter.casefile.order.OrderBook;
import org.contactcenter.referral.OrderTerms;
import org.contactcenter.referral.VisitType;

/**
 * How a decided stage binds the visits of a case: no less help than it says, unless the orders of
 * the children say otherwise.
 *
 * @param stage empty where none was decided: then nothing is bound
 */
public record Bound(Optional<Stage> stage, OrderBook orders) {

  public boolean allows(VisitType type, Collection<UUID> children, LocalDate day) {
    return stage.map(decided -> decided.allows(type)).orElse(true)
        || (!children.isEmpty()
            && children.stream().allMatch(child -> isOrdered(type, child, day)));
  }

  private boolean isOrdered(VisitType type, UUID child, LocalDate day) {
    return orders
        .governing(child, day)
        .map(CourtOrder::terms)
        .filter(by -> asks(by, type))
        .isPresent();
  }

  private static boolean asks(OrderTerms terms, VisitType type) {
    return terms.visitType().filter(type::equals).isPresent()
        || (type == VisitType.SUPERVISED && terms.supervised().orElse(false));
  }
}
