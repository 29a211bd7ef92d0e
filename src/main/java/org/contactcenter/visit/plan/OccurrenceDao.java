package org.contactcenter.visit.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Occurrence.class)
@RegisterConstructorMapper(Standing.class)
@RegisterConstructorMapper(OpenOccurrence.class)
interface OccurrenceDao {

  @SqlBatch(
      """
      INSERT INTO plan_occurrence (plan_id, center_id, day, state, visit_id, starts_at, ends_at,
        reasons)
      VALUES (:planId, current_center(), :day, :state, :visitId, :startsAt, :endsAt, :reasons)
      ON CONFLICT ON CONSTRAINT plan_occurrence_pkey DO UPDATE
      SET state = excluded.state, visit_id = excluded.visit_id, starts_at = excluded.starts_at,
        ends_at = excluded.ends_at, reasons = excluded.reasons
      """)
  void put(@BindMethods Collection<Occurrence> occurrences);

  @SqlUpdate("DELETE FROM plan_occurrence WHERE plan_id = :planId AND day = ANY (:days)")
  void delete(UUID planId, Collection<LocalDate> days);

  @SqlQuery(
      """
      SELECT plan_id, day, state, visit_id, starts_at, ends_at, reasons
      FROM plan_occurrence
      WHERE plan_id = :planId AND day >= :from
      ORDER BY day
      """)
  List<Occurrence> from(UUID planId, LocalDate from);

  /**
   * Those of the cases for which there is no visit though there should be one, by day. A return is
   * left to its own plan, which knows the handover before it.
   */
  @SqlQuery(
      """
      SELECT o.plan_id, p.case_id, o.day, p.visit_type, p.start_time, o.starts_at, o.ends_at,
        p.duration_minutes, p.room_id, p.supervisor_ids, p.participants, p.interpreter_language,
        o.reasons
      FROM visit_plan p
      JOIN plan_occurrence o ON o.plan_id = p.id
      WHERE p.case_id = ANY (:caseIds) AND o.state = 'OPEN' AND p.returns_of IS NULL
        AND o.day >= :from AND o.day <= :until
      ORDER BY o.day, o.plan_id
      """)
  List<OpenOccurrence> open(Collection<UUID> caseIds, LocalDate from, LocalDate until);

  @SqlQuery(
      """
      SELECT DISTINCT case_id
      FROM visit_plan
      WHERE case_id = ANY (:caseIds) AND starts_on <= :until
        AND (ends_on IS NULL OR ends_on >= :from)
      """)
  Set<UUID> planned(Collection<UUID> caseIds, LocalDate from, LocalDate until);

  @SqlUpdate(
      """
      UPDATE plan_occurrence
      SET state = 'BOOKED', visit_id = :visitId, starts_at = :start, ends_at = :end, reasons = '[]'
      WHERE plan_id = :planId AND day = :day AND state = 'OPEN'
      """)
  void fill(UUID planId, LocalDate day, UUID visitId, Instant start, Instant end);

  /** As they stand, with what became of their visits. */
  @SqlQuery(
      """
      SELECT o.plan_id, o.day, o.state, o.visit_id, o.starts_at, o.ends_at, o.reasons,
        v.status AS visit_status, v.starts_at AS begins_at, v.ends_at AS finishes_at, v.room_id,
        ARRAY(SELECT s.account_id FROM visit_supervisor s
          WHERE s.visit_id = o.visit_id ORDER BY s.account_id) AS supervisor_ids
      FROM plan_occurrence o
      LEFT JOIN visit v ON v.id = o.visit_id
      WHERE o.plan_id = :planId AND o.day > :after
      ORDER BY o.day
      LIMIT :limit
      """)
  List<Standing> page(UUID planId, LocalDate after, int limit);
}
