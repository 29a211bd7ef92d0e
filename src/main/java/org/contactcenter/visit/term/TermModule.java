package org.contactcenter.visit.term;

import java.util.List;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.center.CenterModule;
import org.contactcenter.party.People;
import org.contactcenter.visit.slot.SlotModule;
import org.contactcenter.visit.stage.StageRules;

/** Assembles what orders, and the stage decided beside them, say of visits. */
public final class TermModule {
  private final OrderRules rules;
  private final OrderDesk desk;
  private final Beyond beyond;

  public TermModule(CaseModule cases, CenterModule center, People people, SlotModule slot) {
    rules = new OrderRules(cases.parts(), people, center.centers());
    slot.rule(rules);
    slot.rule(new StageRules(cases.parts()));
    desk = new OrderDesk(cases.parts(), people);
    beyond = new Beyond(cases.endings(), cases.parts());
    cases.listeners().erasure(desk);
  }

  public OrderRules rules() {
    return rules;
  }

  public OrderDesk desk() {
    return desk;
  }

  public List<Object> resources() {
    return List.of(new OrdersEndingResource(beyond));
  }
}
