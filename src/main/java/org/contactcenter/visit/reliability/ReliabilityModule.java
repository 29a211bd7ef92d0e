package org.contactcenter.visit.reliability;

import java.util.List;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.center.CenterModule;

/** Assembles the counting of changes and absences. */
public final class ReliabilityModule {
  private final Reliability reliability;

  public ReliabilityModule(CaseModule cases, CenterModule center) {
    reliability = new Reliability(cases.parts(), center.centers(), center.timetable());
    cases.listeners().erasure(reliability);
  }

  public List<Object> resources() {
    return List.of(new ReliabilityResource(reliability), new FlaggedCaseResource(reliability));
  }
}
