package org.contactcenter.casefile;

import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.course.Stages;
import org.contactcenter.casefile.order.OrdersOfCase;
import org.contactcenter.casefile.people.PartiesOfCase;
import org.contactcenter.center.Centers;

/** The inner parts of the case file, handed to those that build on them. */
public record CaseParts(
    Ground ground,
    CaseTime time,
    Cases cases,
    PartiesOfCase parties,
    OrdersOfCase orders,
    Stages stages) {

  static CaseParts of(Ground ground, Centers centers) {
    var parties = new PartiesOfCase(ground);
    var orders = new OrdersOfCase(ground.jdbi(), ground.transactions());
    var cases = new Cases(ground, parties, orders);
    return new CaseParts(
        ground, new CaseTime(centers, ground.clock()), cases, parties, orders, new Stages(ground));
  }
}
