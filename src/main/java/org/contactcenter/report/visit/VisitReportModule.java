package org.contactcenter.report.visit;

import java.util.List;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.center.CenterModule;
import org.contactcenter.party.People;
import org.contactcenter.report.paper.Letterheads;
import org.contactcenter.visit.VisitModule;

/** Assembles the reports of visits. */
public final class VisitReportModule {
  private final VisitReports reports;
  private final BoundReports bound;

  public VisitReportModule(
      CaseModule casefile,
      CenterModule center,
      People people,
      VisitModule visit,
      VisitWritings writings) {
    var ground = casefile.parts().ground();
    var cases = casefile.cases();
    var family = new FamilyPresent(cases, people, visit.attendance());
    var records = new VisitRecords(center, cases, family, writings, ground.clock());
    reports = new VisitReports(visit.visits(), records, ground.transactions(), ground.audit());
    bound =
        new BoundReports(
            visit.visits(), cases, reports, new Letterheads(center), casefile.parts().time());
  }

  /** Prints a visit's report. */
  public VisitReports reports() {
    return reports;
  }

  public List<Object> resources() {
    return List.of(
        new VisitReportResource(reports),
        new DayReportsResource(bound),
        new CaseReportsResource(bound));
  }
}
