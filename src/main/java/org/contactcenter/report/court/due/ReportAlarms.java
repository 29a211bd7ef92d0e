package org.contactcenter.report.court.due;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.contactcenter.core.Scope;

/** Everybody who is to hear of reports. */
public final class ReportAlarms implements ReportAlarm {
  private final List<ReportAlarm> alarms = new CopyOnWriteArrayList<>();

  public void connect(ReportAlarm alarm) {
    alarms.add(alarm);
  }

  @Override
  public void released(Scope scope, UUID reportId, UUID caseId) {
    alarms.forEach(alarm -> alarm.released(scope, reportId, caseId));
  }

  @Override
  public void overdue(Scope scope, UUID subjectId, UUID caseId, LocalDate dueOn) {
    alarms.forEach(alarm -> alarm.overdue(scope, subjectId, caseId, dueOn));
  }
}
