package org.contactcenter.casefile.readiness;

import java.util.List;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.core.Messages;

/** Where contact rests on an order, one is valid. */
public final class OrderRule implements ReadinessRule {
  static final String CODE = "ORDER";
  private final Messages messages;

  OrderRule(Messages messages) {
    this.messages = messages;
  }

  @Override
  public List<CheckItem> check(CaseOnDay subject) {
    if (!subject.restsOnOrder()) {
      return List.of();
    }
    var met = subject.governingOrder().isPresent();
    return List.of(CheckItem.of(CODE, met, messages, "readiness-order"));
  }
}
