package org.contactcenter.report;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.party.copy.PersonalRecords;
import org.contactcenter.report.closure.NoticeModule;
import org.contactcenter.report.form.FormModule;
import org.contactcenter.report.incident.IncidentReportModule;
import org.contactcenter.report.visit.VisitReportModule;
import org.contactcenter.report.visit.VisitReports;

/** What is printed, put together. */
public final class ReportModule {
  private final NoticeModule notices;
  private final VisitReportModule visits;
  private final IncidentReportModule incidents;

  private final FormModule forms;

  public ReportModule(
      NoticeModule notices,
      VisitReportModule visits,
      IncidentReportModule incidents,
      FormModule forms) {
    this.notices = notices;
    this.visits = visits;
    this.incidents = incidents;
    this.forms = forms;
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
    return Stream.of(
            notices.resources(), visits.resources(), incidents.resources(), forms.resources())
        .flatMap(List::stream)
        .toList();
  }
}
