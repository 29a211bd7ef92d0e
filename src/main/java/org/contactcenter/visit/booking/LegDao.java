package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The two legs of an exchange. */
@RegisterConstructorMapper(Visit.class)
@RegisterConstructorMapper(Interval.class)
interface LegDao {

  @SqlQuery("SELECT starts_at AS start, ends_at AS \"end\" FROM visit WHERE id = :id")
  Optional<Interval> timeOf(UUID id);

  /** The returns of a handover that have not begun, locked. */
  @SqlQuery(
      """
      SELECT id FROM visit
      WHERE handover_id = :handoverId AND status IN ('PLANNED', 'CONFIRMED')
      ORDER BY id
      FOR UPDATE
      """)
  List<UUID> lockReturns(UUID handoverId);

  /** Handovers that stand, whose return was called off and would lie ahead still; by time. */
  @SqlQuery(
      VisitDao.COLUMNS
          + """
          WHERE v.id IN (SELECT r.handover_id FROM visit r
              WHERE r.center_id = current_center() AND r.starts_at > :now
                AND r.status = 'CANCELLED' AND r.handover_id IS NOT NULL)
            AND v.status NOT IN ('CANCELLED', 'NO_SHOW') AND back.id IS NULL
          ORDER BY v.starts_at, v.id
          """)
  List<Visit> lackingReturn(Instant now);
}
