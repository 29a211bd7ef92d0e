package org.contactcenter.report.incident;

import java.util.List;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.center.CenterModule;
import org.contactcenter.identity.Members;
import org.contactcenter.incident.IncidentModule;
import org.contactcenter.party.PartyModule;
import org.contactcenter.report.paper.Letterheads;

/** Assembles the reports of incidents. */
public final class IncidentReportModule {
  private final IncidentReports reports;

  public IncidentReportModule(
      CaseModule casefile,
      CenterModule center,
      PartyModule party,
      Members members,
      IncidentModule incidents) {
    var parts = casefile.parts();
    var ground = new CopyGround(parts, new Letterheads(center), party.people(), members, incidents);
    reports = new IncidentReports(incidents, ground, party.contactWords(), parts.ground().audit());
  }

  public List<Object> resources() {
    return List.of(new IncidentReportResource(reports));
  }
}
