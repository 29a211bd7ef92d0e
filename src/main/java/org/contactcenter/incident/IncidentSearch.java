package org.contactcenter.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;

/** Finds incidents among those the user may see; what is read stands in the trail. */
public final class IncidentSearch {
  /** Later than any incident. */
  private static final Cursor LATEST =
      new Cursor(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1, -1));

  private final IncidentDesk desk;
  private final IncidentFiles files;
  private final ReportTerm term;
  private final Cases cases;
  private final Transactions transactions;
  private final AuditTrail audit;

  IncidentSearch(
      Ground ground, IncidentDesk desk, IncidentFiles files, ReportTerm term, Cases cases) {
    this.desk = desk;
    this.files = files;
    this.term = term;
    this.cases = cases;
    this.transactions = ground.transactions();
    this.audit = ground.audit();
  }

  /** What is sought; an empty part means all. */
  public record Query(
      Optional<UUID> caseId,
      Optional<IncidentStatus> status,
      Optional<Occurrence.Severity> severity) {}

  IncidentFile find(User user, UUID id) {
    return desk.reading(user, id, files::of);
  }

  /** The incidents, latest first. */
  Page<IncidentFile> page(User user, Query query, Optional<Cursor> after, int limit) {
    return transactions.in(
        user.scope(),
        () -> {
          var rows = files.newestFirst(filter(user, query, after, limit + 1));
          var page = Page.of(rows, limit, IncidentSearch::cursor);
          recordListed(user, page.items().isEmpty() ? Optional.empty() : query.caseId());
          return new Page<>(files.of(page.items()), page.next());
        });
  }

  private IncidentDao.Filter filter(User user, Query query, Optional<Cursor> after, int rows) {
    var start = after.orElse(LATEST);
    var open = Matter.INCIDENT.openTo(user);
    return new IncidentDao.Filter(
        query.caseId(),
        query.status(),
        query.severity(),
        user.id(),
        open.contains(Extent.CENTER),
        term.overdueUntil(user.scope()),
        open.contains(Extent.OWN),
        open.contains(Extent.WORKED_ON) ? cases.workedOn(user) : List.of(),
        start.at(),
        start.id(),
        rows);
  }

  private void recordListed(User user, Optional<UUID> caseId) {
    caseId.ifPresentOrElse(
        id -> audit.record(user, "incidents.listed", id, id),
        () -> audit.record(user, "incidents.listed", user.centerId()));
  }

  private static Cursor cursor(Incident incident) {
    return new Cursor(incident.occurrence().occurredAt(), incident.id());
  }
}
