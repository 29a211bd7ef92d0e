package org.contactcenter.consent.agreement;

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

/** The sides of new cases that have not signed the agreement; due from the first day. */
public final class AgreementWork implements WorkSource {
  private final WorkDao dao;

  public AgreementWork(Jdbi jdbi) {
    this.dao = jdbi.onDemand(WorkDao.class);
  }

  @RegisterConstructorMapper(WorkDao.Side.class)
  interface WorkDao {
    /** Someone who is still to sign. */
    record Side(UUID caseId, UUID personId, Instant openedAt) {}

    @SqlQuery(
        """
        SELECT DISTINCT s.case_id, s.person_id, s.opened_at
        FROM v_intake_side s
        WHERE s.center_id = current_center()
          AND (CAST(:cases AS uuid[]) IS NULL OR s.case_id = ANY (CAST(:cases AS uuid[])))
          AND NOT EXISTS (
            SELECT FROM agreement a WHERE a.case_id = s.case_id AND a.person_id = s.person_id)
        ORDER BY s.opened_at, s.case_id, s.person_id
        LIMIT :limit
        """)
    List<Side> unsigned(Optional<Set<UUID>> cases, int limit);
  }

  @Override
  public List<WorkItem> due(Whose whose) {
    return dao.unsigned(whose.cases(), AT_MOST).stream()
        .map(
            side ->
                new WorkItem(
                    WorkItem.Kind.AGREEMENT,
                    side.caseId(),
                    Optional.of(side.caseId()),
                    Optional.of(side.personId()),
                    whose.dayOf(side.openedAt())))
        .toList();
  }
}
