package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What visits give up, and how many a case has. */
@RegisterConstructorMapper(FreedDao.Start.class)
interface FreedDao {

  /**
   * Notes the place of a visit ahead that is about to change into {@code visit}, where that no
   * longer needs it. Once: what was noted as it is stays as it is.
   */
  @SqlUpdate(
      """
      INSERT INTO freed_slot (id, center_id, case_id, type, starts_at, ends_at, room_id, supervisors)
      SELECT :freedId, v.center_id, v.case_id, v.type, v.starts_at, v.ends_at, v.room_id,
        ARRAY(SELECT s.account_id FROM visit_supervisor s
          WHERE s.visit_id = v.id ORDER BY s.account_id)
      FROM visit v
      WHERE v.id = :visit.id AND v.status IN ('PLANNED', 'CONFIRMED')
        AND (:visit.status IN ('CANCELLED', 'NO_SHOW') OR v.starts_at <> :visit.time.start
          OR v.room_id IS DISTINCT FROM CAST(:visit.roomId AS uuid))
        AND NOT EXISTS (SELECT FROM freed_slot f
          WHERE f.case_id = v.case_id AND f.starts_at = v.starts_at
            AND f.room_id IS NOT DISTINCT FROM v.room_id AND f.taken_by IS NULL)
      """)
  void giveUp(UUID freedId, @BindMethods("visit") Visit visit);

  /** That a visit of a case begins then; the two of an exchange count once. */
  record Start(UUID caseId, Instant startsAt) {}

  @SqlQuery(
      """
      SELECT case_id, starts_at FROM visit
      WHERE center_id = current_center() AND case_id = ANY (:caseIds)
        AND starts_at >= :within.start AND starts_at < :within.end
        AND status NOT IN ('CANCELLED', 'NO_SHOW') AND handover_id IS NULL
      ORDER BY starts_at, id
      """)
  List<Start> starts(Collection<UUID> caseIds, @BindMethods("within") Interval within);
}
