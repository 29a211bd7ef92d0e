package org.contactcenter.visit.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.contactcenter.core.work.WorkItem;
import org.contactcenter.core.work.WorkSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The watched visits that the user accompanied and of which no signed note tells yet. */
final class VisitFormWork implements WorkSource {
  /** What is older than a year is told by the checklist of its case only. */
  private static final int DAYS_BACK = 365;

  private final WorkDao dao;
  private final NoteTime time;

  VisitFormWork(Jdbi jdbi, NoteTime time) {
    this.dao = jdbi.onDemand(WorkDao.class);
    this.time = time;
  }

  @RegisterConstructorMapper(WorkDao.Unwritten.class)
  interface WorkDao {
    /** A visit still to be told of. */
    record Unwritten(UUID id, UUID caseId, Instant endedAt) {}

    @SqlQuery(
        """
        SELECT v.id, v.case_id, v.ended_at
        FROM visit v
        JOIN visit_supervisor s ON s.visit_id = v.id AND s.account_id = :supervisor
        JOIN case_file c ON c.center_id = v.center_id AND c.id = v.case_id
        WHERE v.center_id = current_center() AND v.starts_at >= :from AND v.starts_at < :before
          AND v.status IN ('COMPLETED', 'TERMINATED') AND v.type IN ('SUPERVISED', 'VIRTUAL')
          AND v.ended_at < :before AND c.status <> 'CLOSED'
          AND NOT EXISTS (SELECT FROM observation_note n
            WHERE n.visit_id = v.id AND n.signed_at IS NOT NULL)
        ORDER BY v.ended_at, v.id
        LIMIT :limit
        """)
    List<Unwritten> unwritten(UUID supervisor, Instant from, Instant before, int limit);
  }

  @Override
  public List<WorkItem> due(Whose whose) {
    var days = time.formDays(whose.user().scope());
    var before = whose.today().minusDays(days - 1L).atStartOfDay(whose.zone());
    return dao
        .unwritten(
            whose.user().id(), before.minusDays(DAYS_BACK).toInstant(), before.toInstant(), AT_MOST)
        .stream()
        .map(
            visit ->
                WorkItem.ofCase(
                    WorkItem.Kind.VISIT_REPORT,
                    visit.id(),
                    visit.caseId(),
                    whose.dayOf(visit.endedAt()).plusDays(days)))
        .toList();
  }
}
