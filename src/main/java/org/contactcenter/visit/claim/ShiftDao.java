package org.contactcenter.visit.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(ShiftDao.Work.class)
interface ShiftDao {

  /** A time that a member of staff is with a family, in whatever center. */
  record Work(UUID accountId, @Nested("during") Interval during) {}

  /** Waits for whoever holds one of the keys, in the order given, and holds them. */
  @SqlQuery(
      """
      SELECT 1 FROM (
        SELECT pg_advisory_xact_lock(wanted.key)
        FROM unnest(:keys) WITH ORDINALITY AS wanted (key, number)
        ORDER BY wanted.number) AS held
      """)
  List<Integer> hold(List<Long> keys);

  @SqlQuery(
      """
      SELECT restriction AS account_id, starts_at AS during_start, ends_at AS during_end
      FROM presence
      WHERE restriction = ANY (:accounts) AND starts_at >= :from AND starts_at < :until
        AND visit_id <> :visitId
      UNION ALL
      SELECT account_id, starts_at, ends_at FROM staff_elsewhere(:accounts, :from, :until)
      """)
  List<Work> work(UUID visitId, Collection<UUID> accounts, Instant from, Instant until);
}
