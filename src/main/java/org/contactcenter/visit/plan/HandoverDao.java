package org.contactcenter.visit.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(HandoverDao.Handover.class)
interface HandoverDao {
  /**
   * A planned or held handover.
   *
   * @param participants who is handed over, and to whom
   * @param returnId the visit that brings the child back, where there is one already
   */
  record Handover(
      UUID visitId,
      @Nested("time") Interval time,
      Set<UUID> participants,
      Optional<UUID> returnId) {
    public Handover {
      participants = Set.copyOf(participants);
    }
  }

  /** The visits of a plan that stand, and the visit after which the child is back again. */
  @SqlQuery(
      """
      SELECT v.id AS visit_id, v.starts_at AS time_start, v.ends_at AS time_end,
        ARRAY(SELECT p.person_id FROM visit_participant p WHERE p.visit_id = v.id) AS participants,
        (SELECT back.id FROM visit back
          WHERE back.handover_id = v.id AND back.status NOT IN ('CANCELLED', 'NO_SHOW')) AS return_id
      FROM plan_occurrence o
      JOIN visit v ON v.id = o.visit_id
      WHERE o.plan_id = :planId AND v.status NOT IN ('CANCELLED', 'NO_SHOW')
      ORDER BY v.starts_at
      """)
  List<Handover> standing(UUID planId);

  /** Empty where the handover stands no longer; it does until the transaction ends. */
  @SqlQuery(
      """
      SELECT id FROM visit
      WHERE id = :visitId AND status NOT IN ('CANCELLED', 'NO_SHOW')
      FOR UPDATE
      """)
  Optional<UUID> lock(UUID visitId);

  /** Whether that plan of the case hands a child over. */
  @SqlQuery(
      """
      SELECT EXISTS (SELECT FROM visit_plan
        WHERE id = :planId AND case_id = :caseId AND visit_type = 'EXCHANGE' AND returns_of IS NULL)
      """)
  boolean handsOver(UUID caseId, UUID planId);
}
