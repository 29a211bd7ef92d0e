package org.contactcenter.visit.plan;

import java.time.LocalDate;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.center.Centers;
import org.contactcenter.center.TimetableRules;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;

/** How far ahead plans are laid out today. */
final class Horizons {
  private final Centers centers;
  private final TimetableRules rules;
  private final CaseTime time;

  Horizons(Centers centers, TimetableRules rules, CaseTime time) {
    this.centers = centers;
    this.rules = rules;
    this.time = time;
  }

  LocalDate today(Scope scope) {
    return time.today(scope);
  }

  /** The days of the plan that are laid out today. */
  Window window(Scope scope, VisitPlan plan) {
    return Window.of(plan, today(scope), rules.of(scope).planWeeks(), centers.of(scope).timeZone());
  }

  /** The same for a new plan. Throws a {@link Problem} for one that ends and has no occurrence. */
  Window windowOfNew(Scope scope, VisitPlan plan) {
    var window = window(scope, plan);
    if (window.days().isEmpty() && plan.recurrence().ends()) {
      throw Problem.field("rrule", "no-occurrence-to-come");
    }
    return window;
  }
}
