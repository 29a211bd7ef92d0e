package org.contactcenter.report;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.party.copy.PersonalRecords;
import org.contactcenter.report.closure.NoticeModule;
import org.contactcenter.report.court.CourtReportBase;
import org.contactcenter.report.court.CourtReportModule;
import org.contactcenter.report.form.FormModule;
import org.contactcenter.report.incident.IncidentReportModule;
import org.contactcenter.report.visit.VisitReportModule;
import org.contactcenter.report.visit.VisitReports;
import org.contactcenter.report.visit.VisitWritings;

/** What is printed, put together. */
public final class ReportModule {
  private final NoticeModule notices;
  private final VisitReportModule visits;
  private final IncidentReportModule incidents;
  private final CourtReportModule courts;

  private final FormModule forms;

  public ReportModule(
      NoticeModule notices,
      VisitReportModule visits,
      IncidentReportModule incidents,
      FormModule forms,
      CourtReportModule courts) {
    this.notices = notices;
    this.visits = visits;
    this.incidents = incidents;
    this.forms = forms;
    this.courts = courts;
  }

  /** All of them, on the features that they tell of. */
  public static ReportModule of(CourtReportBase on) {
    var people = on.party().people();
    var writings = new VisitWritings(on.notes(), on.incident().files(), on.members());
    return new ReportModule(
        new NoticeModule(on.casefile(), on.center(), people, on.referrals()),
        new VisitReportModule(on.casefile(), on.center(), people, on.visit(), writings),
        new IncidentReportModule(
            on.casefile(), on.center(), on.party(), on.members(), on.incident()),
        new FormModule(on.casefile(), on.center(), people, on.texts(), on.visit()),
        new CourtReportModule(on));
  }

  /** Letters and reports made for a person. */
  public List<PersonalRecords> personal() {
    return Stream.concat(notices.personal().stream(), courts.personal().stream()).toList();
  }

  /** Reports to courts. */
  public CourtReportModule courts() {
    return courts;
  }

  /** The reports of single visits. */
  public VisitReports visitReports() {
    return visits.reports();
  }

  public List<Object> resources() {
    return Stream.of(
            notices.resources(),
            visits.resources(),
            incidents.resources(),
            forms.resources(),
            courts.resources())
        .flatMap(List::stream)
        .toList();
  }
}
