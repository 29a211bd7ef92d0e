package org.contactcenter.visit.slot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.center.CenterModule;
import org.contactcenter.core.Scope;
import org.contactcenter.identity.Members;
import org.contactcenter.party.People;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.apart.ApartModule;
import org.contactcenter.visit.claim.ClaimBook;
import org.contactcenter.visit.needs.Needs;
import org.contactcenter.visit.needs.VisitNeedsResource;
import org.contactcenter.visit.rule.RuleSource;
import org.contactcenter.visit.rule.RuleSources;

/** Assembles the search for slots, and what booking shares with it. */
public final class SlotModule {
  private final RuleSources rules = new RuleSources();
  private final ApartModule apart;
  private final Needs needs;
  private final Families families;
  private final Outlooks outlooks;
  private final Supervisors supervisors;
  private final Surveys surveys;
  private final Slots slots;

  public SlotModule(
      CaseModule cases, CenterModule center, Members members, People people, ClaimBook claims) {
    var time = cases.parts().time();
    var ground = cases.parts().ground();
    needs = new Needs(ground.jdbi(), ground.transactions(), ground.audit());
    supervisors = new Supervisors(members, center);
    var settled = ground.transactions().settled();
    surveys = new Surveys(center, supervisors, claims, settled);
    apart = new ApartModule(cases, center);
    families =
        new Families(
            cases.parts().parties(),
            people,
            apart.rifts(),
            new Demands(cases, needs),
            new Tongues(center.interpreters(), center.centers()));
    rules.add((scope, caseIds, from, until) -> TogetherRule.forEach(caseIds));
    outlooks = new Outlooks(cases.readiness(), families, surveys, rules, time);
    var habits = new FamilyHabits(ground.jdbi(), ground.transactions());
    slots = new Slots(cases.cases(), outlooks, habits, time, settled);
  }

  /** Lets a feature have a say in whether visits are legal. */
  public void rule(RuleSource source) {
    rules.add(source);
  }

  /** What a visit of a family of which nothing is known demands of those who accompany it. */
  public Demand demand(Scope scope, VisitType type) {
    var center = needs.of(scope);
    return new Demand(
        Demand.ANYBODY.supervisors(),
        Demand.ANYBODY.alone(),
        Optional.empty(),
        center.of(type),
        center.backgroundCheck(),
        Set.of());
  }

  public Families families() {
    return families;
  }

  public Surveys surveys() {
    return surveys;
  }

  public Supervisors supervisors() {
    return supervisors;
  }

  /** Who must not meet whom. */
  public ApartModule apart() {
    return apart;
  }

  /** What booking and every preview of visits asks. */
  public Outlooks outlooks() {
    return outlooks;
  }

  public List<Object> resources() {
    var own =
        Stream.of(
            new SlotResource(slots), new ExplanationResource(slots), new VisitNeedsResource(needs));
    return Stream.concat(apart.resources().stream(), own).toList();
  }
}
