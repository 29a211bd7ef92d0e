package org.contactcenter.casefile.order;

import java.util.List;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.User;

/** The orders of a case as its staff enter and read them. */
public final class CourtOrders {
  private final Cases cases;
  private final OrdersOfCase orders;
  private final OrderCheck check;
  private final AuditTrail audit;
  private final CaseTime time;

  CourtOrders(Cases cases, OrdersOfCase orders, OrderCheck check, AuditTrail audit, CaseTime time) {
    this.cases = cases;
    this.orders = orders;
    this.check = check;
    this.audit = audit;
    this.time = time;
  }

  /** Enters an order that {@link OrderCheck} lets pass. */
  CourtOrder enter(User user, UUID caseId, CourtOrder.Text text) {
    return cases.writing(
        user,
        caseId,
        file -> {
          check.require(user.scope(), caseId, text);
          var order = text.entered(caseId, time.now());
          orders.add(user.scope(), order);
          audit.record(user, "order.entered", order.id(), caseId);
          return order;
        });
  }

  List<CourtOrder> list(User user, UUID caseId) {
    return cases.reading(user, caseId, file -> orders.of(user.scope(), caseId).orders());
  }

  CourtOrder read(User user, UUID caseId, UUID id) {
    return cases.reading(
        user, caseId, "order.read", id, file -> orders.find(user.scope(), caseId, id));
  }

  /** For the one who entered it. */
  CourtOrder show(User user, UUID caseId, UUID id) {
    return cases.showing(user, caseId, file -> orders.find(user.scope(), caseId, id));
  }
}
