package org.contactcenter.visit.slot;

import java.util.List;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.center.CenterModule;
import org.contactcenter.identity.Members;
import org.contactcenter.party.People;
import org.contactcenter.visit.claim.ClaimBook;
import org.contactcenter.visit.rule.RuleSource;
import org.contactcenter.visit.rule.RuleSources;

/** Assembles the search for slots, and what booking shares with it. */
public final class SlotModule {
  private final RuleSources rules = new RuleSources();
  private final Families families;
  private final Outlooks outlooks;
  private final Slots slots;

  public SlotModule(
      CaseModule cases, CenterModule center, Members members, People people, ClaimBook claims) {
    var time = cases.parts().time();
    var supervisors = new Supervisors(members, center.staff());
    var surveys = new Surveys(center.centers(), center.rooms(), supervisors, claims);
    families = new Families(cases.parts().parties(), people);
    outlooks = new Outlooks(cases.readiness(), families, surveys, rules, time);
    slots = new Slots(cases.cases(), outlooks, time);
  }

  /** Lets a feature have a say in whether visits are legal. */
  public void rule(RuleSource source) {
    rules.add(source);
  }

  public Families families() {
    return families;
  }

  /** What booking and every preview of visits asks. */
  public Outlooks outlooks() {
    return outlooks;
  }

  public List<Object> resources() {
    return List.of(new SlotResource(slots));
  }
}
