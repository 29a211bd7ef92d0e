package org.contactcenter.report;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.party.copy.PersonalRecords;
import org.contactcenter.report.closure.NoticeModule;
import org.contactcenter.report.visit.VisitReportModule;
import org.contactcenter.report.visit.VisitReports;

/** What is printed, put together. */
public final class ReportModule {
  private final NoticeModule notices;
  private final VisitReportModule visits;

  public ReportModule(NoticeModule notices, VisitReportModule visits) {
    this.notices = notices;
    this.visits = visits;
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
    return Stream.of(notices.resources(), visits.resources()).flatMap(List::stream).toList();
  }
}
