package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(AttendingDao.Attending.class)
interface AttendingDao {

  /** Who is with a family at one of its visits. */
  record Attending(UUID visitId, UUID whose) {}

  /** Who accompanies and who interprets the visits of the case that have not begun, by time. */
  @SqlQuery(
      """
      SELECT v.id AS visit_id, who.id AS whose
      FROM visit v
      CROSS JOIN LATERAL (
        SELECT s.account_id FROM visit_supervisor s WHERE s.visit_id = v.id
        UNION ALL
        SELECT v.interpreter_id WHERE v.interpreter_id IS NOT NULL) AS who (id)
      WHERE v.case_id = :caseId AND v.status IN ('PLANNED', 'CONFIRMED') AND v.ends_at > :now
      ORDER BY v.starts_at, v.id
      """)
  List<Attending> attending(UUID caseId, Instant now);

  /** How many visits of the case have no outcome yet. */
  @SqlQuery(
      """
      SELECT count(*) FROM visit
      WHERE case_id = :caseId AND status IN ('PLANNED', 'CONFIRMED', 'IN_PROGRESS')
      """)
  int countOpen(UUID caseId);
}
