package org.contactcenter.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.work.WorkItem;
import org.contactcenter.core.work.WorkSource;
import org.contactcenter.rights.Matter;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Referrals whose risk nobody has judged yet; due from the day of receipt. */
final class ScreeningWork implements WorkSource {
  private final WorkDao dao;

  ScreeningWork(Jdbi jdbi) {
    this.dao = jdbi.onDemand(WorkDao.class);
  }

  @RegisterConstructorMapper(WorkDao.Unjudged.class)
  interface WorkDao {
    /** A referral still to be judged. */
    record Unjudged(UUID id, Instant receivedAt) {}

    @SqlQuery(
        """
        SELECT r.id, r.received_at
        FROM referral r
        WHERE r.center_id = current_center() AND r.status IN ('RECEIVED', 'WAITING')
          AND NOT EXISTS (
            SELECT FROM screening s WHERE s.center_id = r.center_id AND s.referral_id = r.id)
        ORDER BY r.received_at, r.id
        LIMIT :limit
        """)
    List<Unjudged> unjudged(int limit);
  }

  @Override
  public List<WorkItem> due(Whose whose) {
    if (!Matter.REFERRAL_JUDGEMENT.isOpenTo(whose.user())) {
      return List.of();
    }
    return dao.unjudged(AT_MOST).stream()
        .map(
            referral ->
                new WorkItem(
                    WorkItem.Kind.SCREENING,
                    referral.id(),
                    Optional.empty(),
                    Optional.empty(),
                    whose.dayOf(referral.receivedAt())))
        .toList();
  }
}
