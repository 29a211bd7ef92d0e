package org.contactcenter.visit.proposal.situation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.booking.VisitStatus;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** What was agreed, and what families are used to; of all cases of the center at once. */
@RegisterConstructorMapper(SituationDao.Booked.class)
@RegisterConstructorMapper(SituationDao.Custom.class)
interface SituationDao {

  /**
   * A visit that counts against an order: it takes place, or took place, or the visiting side did
   * not come.
   *
   * @param demanding whether something is asked of it besides what its case needs
   */
  record Booked(
      UUID id,
      UUID caseId,
      VisitType type,
      VisitStatus status,
      Instant startsAt,
      Instant endsAt,
      Optional<UUID> roomId,
      List<UUID> supervisors,
      List<UUID> participants,
      boolean demanding) {}

  /** The latest visit of a case before a moment, and where and with whom its visits were. */
  record Custom(UUID caseId, Instant startsAt, Instant endsAt, VisitType type, List<UUID> usual) {}

  @SqlQuery(
      """
      SELECT v.id, v.case_id, v.type, v.status, v.starts_at, v.ends_at, v.room_id,
        ARRAY(SELECT s.account_id FROM visit_supervisor s
          WHERE s.visit_id = v.id ORDER BY s.account_id) AS supervisors,
        ARRAY(SELECT p.person_id FROM visit_participant p
          WHERE p.visit_id = v.id ORDER BY p.person_id) AS participants,
        v.interpreter_language IS NOT NULL OR v.supervisor_language IS NOT NULL
          OR v.supervisors_needed IS NOT NULL AS demanding
      FROM visit v
      WHERE v.center_id = current_center() AND v.starts_at >= :from AND v.starts_at < :until
        AND (v.status IN ('PLANNED', 'CONFIRMED', 'IN_PROGRESS', 'COMPLETED', 'TERMINATED')
          OR (v.status = 'NO_SHOW' AND v.no_show_by = 'VISITING_PARENT'))
      ORDER BY v.starts_at, v.id
      """)
  List<Booked> booked(Instant from, Instant until);

  @SqlQuery(
      """
      SELECT DISTINCT ON (v.case_id) v.case_id, v.starts_at, v.ends_at, v.type,
        array_remove(ARRAY(SELECT s.account_id FROM visit_supervisor s
          WHERE s.visit_id = v.id ORDER BY s.account_id) || v.room_id, NULL) AS usual
      FROM visit v
      WHERE v.center_id = current_center() AND v.starts_at >= :since AND v.starts_at < :before
        AND v.status IN ('PLANNED', 'CONFIRMED', 'IN_PROGRESS', 'COMPLETED', 'TERMINATED')
      ORDER BY v.case_id, v.starts_at DESC
      """)
  List<Custom> customs(Instant since, Instant before);
}
