package org.contactcenter.visit.slot;

import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.casefile.conflict.Conflicts;
import org.contactcenter.casefile.staffing.Staffings;
import org.contactcenter.core.Scope;
import org.contactcenter.visit.needs.Needs;

/** What a family, its center and whoever asks for a visit demand of those who accompany it. */
public final class Demands {
  private final Staffings staffings;
  private final Conflicts conflicts;
  private final Needs needs;

  Demands(CaseModule cases, Needs needs) {
    this.staffings = cases.staffings();
    this.conflicts = cases.conflicts();
    this.needs = needs;
  }

  /** In four statements. */
  Demand of(Scope scope, CaseFile file, Outlooks.Ask ask) {
    var staffing = staffings.of(scope, file);
    var center = needs.of(scope);
    return new Demand(
        ask.wishes().supervisorsNeeded().orElse(staffing.supervisorsNeeded()),
        staffing.oneToOne(),
        ask.wishes().supervisorLanguage(),
        center.of(ask.type()),
        center.backgroundCheck(),
        conflicts.barred(scope, file.id()));
  }
}
