package org.contactcenter.report.court.due;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.ClosureObjector;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.core.job.Job;
import org.contactcenter.core.work.WorkItem;
import org.contactcenter.core.work.WorkSource;

/**
 * Which reports are due: for the work queue of those who see the case, for coordinators once they
 * are overdue, and before a case is closed.
 */
public final class DueReports implements WorkSource, ClosureObjector {
  private static final Duration PAUSE = Duration.ofMinutes(30);
  private static final Messages MESSAGES = new Messages("court");

  /** The job acts in nobody's name: that it escalated is itself a record. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final DueDao dao;
  private final CaseParts parts;
  private final ReportAlarm alarms;

  public DueReports(CaseParts parts, ReportAlarm alarms) {
    this.alarms = alarms;
    this.dao = parts.ground().jdbi().onDemand(DueDao.class);
    this.parts = parts;
  }

  @Override
  public List<WorkItem> due(Whose whose) {
    var cases = whose.cases().<List<UUID>>map(List::copyOf);
    var wanted = new DueDao.Wanted(whose.user().id(), whose.today(), cases, AT_MOST);
    return dao.due(wanted).stream()
        .map(each -> WorkItem.ofCase(kind(each), each.subjectId(), each.caseId(), each.dueOn()))
        .toList();
  }

  /** A final report where one is due; and nothing half done is left behind. */
  @Override
  public List<CheckItem> conditions(Scope scope, UUID caseId) {
    return parts
        .ground()
        .transactions()
        .in(
            scope,
            () ->
                List.of(
                    CheckItem.of(
                        "COURT_REPORT_DUE",
                        !dao.isAnyAsked(caseId),
                        MESSAGES,
                        "closure-court-report"),
                    CheckItem.of(
                        "COURT_REPORT_UNFINISHED",
                        !dao.isAnyUnfinished(caseId),
                        MESSAGES,
                        "closure-report-unfinished")));
  }

  /** What is overdue and was escalated, for coordinators. */
  List<DueReport> overdue(User user) {
    return parts
        .ground()
        .transactions()
        .in(
            user.scope(),
            () -> {
              parts.ground().audit().record(user, "overdue-reports.listed", user.centerId());
              return dao.escalated();
            });
  }

  /** Escalates in every center what is overdue, each once; answers how many. */
  public int escalate() {
    var nobody = new Scope(NOBODY, NOBODY);
    return parts.ground().transactions().in(nobody, dao::centers).stream()
        .mapToInt(center -> escalate(new Scope(center, NOBODY)))
        .sum();
  }

  public Job job() {
    return new Job("escalate-reports", PAUSE, this::escalate);
  }

  private int escalate(Scope scope) {
    return parts.ground().transactions().in(scope, () -> told(scope));
  }

  private int told(Scope scope) {
    var now = parts.time().now();
    var today = parts.time().today(scope);
    var found =
        Stream.of(dao.escalateRequests(now, today), dao.escalateReports(now, today))
            .flatMap(List::stream)
            .toList();
    found.forEach(each -> alarms.overdue(scope, each.subjectId(), each.caseId(), each.dueOn()));
    return found.size();
  }

  private static WorkItem.Kind kind(DueReport due) {
    return switch (due.kind()) {
      case REQUEST, REPORT -> WorkItem.Kind.COURT_REPORT;
      case APPROVAL -> WorkItem.Kind.REPORT_APPROVAL;
    };
  }
}
