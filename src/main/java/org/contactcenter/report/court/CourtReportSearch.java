package org.contactcenter.report.court;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.report.court.ReportDesk.Seen;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;

/** Finds reports among those the user may see; what is read stands in the trail. */
final class CourtReportSearch {
  /** Later than any report. */
  private static final Cursor LATEST =
      new Cursor(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1, -1));

  private final CourtReportDao dao;
  private final ReportDesk desk;
  private final Ground ground;
  private final Cases cases;

  CourtReportSearch(ReportDesk desk, Ground ground, Cases cases) {
    this.dao = ground.jdbi().onDemand(CourtReportDao.class);
    this.desk = desk;
    this.ground = ground;
    this.cases = cases;
  }

  /** What is sought; an empty part means all. */
  record Query(Optional<UUID> caseId, Optional<ReportStatus> status) {}

  Seen find(User user, UUID id) {
    return desk.reading(user, id, "court-report.read", id, seen -> seen);
  }

  /** The reports of a case that the user sees, the newest first. */
  Page<CourtReport> ofCase(User user, UUID caseId, Optional<Cursor> after, int limit) {
    var query = new Query(Optional.of(caseId), Optional.empty());
    return cases.showing(user, caseId, file -> page(user, query, after, limit));
  }

  /** The newest first. */
  Page<CourtReport> page(User user, Query query, Optional<Cursor> after, int limit) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              var rows = dao.newestFirst(filter(user, query, after, limit + 1));
              record(user, rows, query.caseId());
              return Page.of(rows, limit, report -> new Cursor(report.createdAt(), report.id()));
            });
  }

  /** Of a list of one case the case is named, where the user may know that there is one. */
  private void record(User user, List<CourtReport> rows, Optional<UUID> caseId) {
    caseId
        .filter(any -> !rows.isEmpty())
        .ifPresentOrElse(
            id -> ground.audit().record(user, "court-reports.listed", id, id),
            () -> ground.audit().record(user, "court-reports.listed", user.centerId()));
  }

  private CourtReportDao.Filter filter(User user, Query query, Optional<Cursor> after, int rows) {
    var start = after.orElse(LATEST);
    var open = Matter.COURT_REPORT.openTo(user);
    return new CourtReportDao.Filter(
        query.caseId(),
        query.status(),
        open.contains(Extent.CENTER),
        open.contains(Extent.WORKED_ON) ? cases.workedOn(user) : List.of(),
        user.courtId().filter(any -> open.contains(Extent.OF_COURT)),
        start.at(),
        start.id(),
        rows);
  }
}
