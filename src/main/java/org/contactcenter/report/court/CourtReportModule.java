package org.contactcenter.report.court;

import java.util.List;
import org.contactcenter.core.job.Job;
import org.contactcenter.core.work.WorkSource;
import org.contactcenter.party.copy.PersonalRecords;
import org.contactcenter.report.court.content.Press;
import org.contactcenter.report.court.content.Sources;
import org.contactcenter.report.court.due.DueReports;
import org.contactcenter.report.court.due.OverdueReportResource;
import org.contactcenter.report.court.due.ReportAlarm;
import org.contactcenter.report.court.due.ReportAlarms;
import org.contactcenter.report.court.due.RequestResource;
import org.contactcenter.report.court.due.Requests;
import org.contactcenter.report.court.setting.CourtReportSettingsResource;

/** Assembles the reports to courts, and connects them to the life of cases. */
public final class CourtReportModule {
  private final ReportAlarms alarms = new ReportAlarms();
  private final Sources sources;
  private final DueReports due;
  private final List<Object> resources;

  public CourtReportModule(CourtReportBase base) {
    this.sources = base.sources();
    this.due = new DueReports(sources.parts(), alarms);
    var ground = sources.parts().ground();
    base.casefile().listeners().objector(due);
    base.casefile().listeners().erasure(new CourtReportErasure(ground.jdbi()));
    this.resources = assembled();
  }

  /** Adds who hears of reports that were released or are overdue. */
  public void connect(ReportAlarm alarm) {
    alarms.connect(alarm);
  }

  /** Which reports are due. */
  public DueReports due() {
    return due;
  }

  public List<WorkSource> work() {
    return List.of(due);
  }

  public List<Job> jobs() {
    return List.of(due.job());
  }

  /** Copies made for a person, and who speaks for them. */
  public List<PersonalRecords> personal() {
    return new PersonalReports(sources.parts().ground().jdbi()).all();
  }

  public List<Object> resources() {
    return resources;
  }

  private List<Object> assembled() {
    var ground = sources.parts().ground();
    var desk = new ReportDesk(ground, sources.parts().cases());
    var press = new Press(sources);
    var requests = new Requests(sources.parts());
    var reports = new CourtReports(desk, new Recipients(sources), requests, sources);
    var releases = new Releases(desk, press, sources, alarms);
    var search = new CourtReportSearch(desk, ground, sources.parts().cases());
    var views = new CourtReportViews(desk, press);
    var creations = ground.creations();
    return List.of(
        new CourtReportResource(reports, releases, search, views, creations),
        new ReportVerbResource(reports, releases, desk, views, creations),
        new CaseReportResource(search),
        new RequestResource(requests, creations),
        new OverdueReportResource(due),
        new CourtReportSettingsResource(sources.settings()));
  }
}
