package org.contactcenter.casefile.safety;

import java.util.List;
import org.contactcenter.casefile.CaseParts;

/** Assembles the safety plans of cases. */
public final class SafetyPlanModule {
  private final SafetyPlans plans;

  public SafetyPlanModule(CaseParts parts) {
    this.plans = new SafetyPlans(parts);
  }

  /** The plans, which forget their words with their case. */
  public SafetyPlans plans() {
    return plans;
  }

  public List<Object> resources() {
    return List.of(new SafetyPlanResource(plans));
  }
}
