package org.contactcenter.report;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.party.copy.PersonalRecords;
import org.contactcenter.report.closure.NoticeModule;
import org.contactcenter.report.incident.IncidentReportModule;
import org.contactcenter.report.visit.VisitReportModule;
import org.contactcenter.report.visit.VisitReports;

/** What is printed, put together. */
public final class ReportModule {
  private final NoticeModule notices;
  private final VisitReportModule visits;
  private final IncidentReportModule incidents;

  public ReportModule(
      NoticeModule notices, VisitReportModule visits, IncidentReportModule incidents) {
    this.notices = notices;
    this.visits = visits;
    this.incidents = incidents;
  }

  /** Letters written to a person. */
  public List<PersonalRecords> personal() {
    return notices.personal();
  }

  /** The reports of single visits. */
  public VisitReports visitReports() {
    return visits.reports();
  }

  public List<Object> resources() {
    return Stream.of(notices.resources(), visits.resources(), incidents.resources())
        .flatMap(List::stream)
        .toList();
  }
}
