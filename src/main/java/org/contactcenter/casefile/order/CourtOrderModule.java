package org.contactcenter.casefile.order;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.Courts;

/** Assembles the orders of a case. */
public final class CourtOrderModule {
  private final CaseParts parts;
  private final CourtOrders orders;

  public CourtOrderModule(CaseParts parts, Courts courts) {
    this.parts = parts;
    this.orders =
        new CourtOrders(
            parts.cases(),
            parts.orders(),
            new OrderCheck(courts, parts.parties(), parts.time()),
            parts.ground().audit(),
            parts.time());
  }

  public List<Object> resources() {
    return List.of(new CourtOrderResource(orders, parts.ground().creations()));
  }
}
