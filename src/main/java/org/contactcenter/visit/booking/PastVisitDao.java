package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface PastVisitDao {

  /** Whether another visit of the case, cancelled or not, is known of that time. */
  @SqlQuery(
      """
      SELECT EXISTS (SELECT FROM visit
        WHERE case_id = :caseId AND starts_at < :until AND ends_at > :from)
      """)
  boolean overlaps(UUID caseId, Instant from, Instant until);
}
