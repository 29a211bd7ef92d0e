package org.contactcenter.casefile.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.work.WorkItem;
import org.contactcenter.core.work.WorkSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The sides of new cases that have not been heard face to face; due from the first day. */
public final class InterviewWork implements WorkSource {
  private final WorkDao dao;

  public InterviewWork(Jdbi jdbi) {
    this.dao = jdbi.onDemand(WorkDao.class);
  }

  @RegisterConstructorMapper(WorkDao.Side.class)
  interface WorkDao {
    /** Someone still to be heard. */
    record Side(UUID caseId, UUID personId, Instant openedAt) {}

    @SqlQuery(
        """
        SELECT DISTINCT s.case_id, s.person_id, s.opened_at
        FROM v_intake_side s
        WHERE s.center_id = current_center()
          AND (CAST(:cases AS uuid[]) IS NULL OR s.case_id = ANY (CAST(:cases AS uuid[])))
          AND NOT EXISTS (
            SELECT FROM interview i
            WHERE i.case_id = s.case_id AND i.person_id = s.person_id AND i.face_to_face)
        ORDER BY s.opened_at, s.case_id, s.person_id
        LIMIT :limit
        """)
    List<Side> unheard(Optional<Set<UUID>> cases, int limit);
  }

  @Override
  public List<WorkItem> due(Whose whose) {
    return dao.unheard(whose.cases(), AT_MOST).stream()
        .map(
            side ->
                new WorkItem(
                    WorkItem.Kind.INTERVIEW,
                    side.caseId(),
                    Optional.of(side.caseId()),
                    Optional.of(side.personId()),
                    whose.dayOf(side.openedAt())))
        .toList();
  }
}
