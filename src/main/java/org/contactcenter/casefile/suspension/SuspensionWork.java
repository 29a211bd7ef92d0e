package org.contactcenter.casefile.suspension;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.work.WorkItem;
import org.contactcenter.core.work.WorkSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The pauses whose day of review has come. */
public final class SuspensionWork implements WorkSource {
  private final WorkDao dao;

  public SuspensionWork(Jdbi jdbi) {
    this.dao = jdbi.onDemand(WorkDao.class);
  }

  @RegisterConstructorMapper(WorkDao.Pause.class)
  interface WorkDao {
    /** A pause to be looked at. */
    record Pause(UUID id, UUID caseId, LocalDate reviewOn) {}

    @SqlQuery(
        """
        SELECT s.id, s.case_id, s.review_on
        FROM suspension s
        JOIN case_file c ON c.center_id = s.center_id AND c.id = s.case_id
        WHERE s.center_id = current_center() AND s.resumed_at IS NULL AND c.status = 'SUSPENDED'
          AND s.review_on <= :today
          AND (CAST(:cases AS uuid[]) IS NULL OR s.case_id = ANY (CAST(:cases AS uuid[])))
        ORDER BY s.review_on, s.id
        LIMIT :limit
        """)
    List<Pause> toReview(LocalDate today, Optional<Set<UUID>> cases, int limit);
  }

  @Override
  public List<WorkItem> due(Whose whose) {
    return dao.toReview(whose.today(), whose.cases(), AT_MOST).stream()
        .map(
            pause ->
                WorkItem.ofCase(
                    WorkItem.Kind.SUSPENSION_REVIEW, pause.id(), pause.caseId(), pause.reviewOn()))
        .toList();
  }
}
