package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Visit.class)
@RegisterConstructorMapper(VisitDao.OfPlan.class)
interface VisitDao {

  String COLUMNS =
      """
      SELECT v.id, v.case_id, v.type, v.status, v.starts_at AS time_start, v.ends_at AS time_end,
        v.room_id, v.gap_minutes, v.handover_minutes, v.first_arrival, v.separation,
        v.supervisors_needed, v.supervisor_language, v.interpreter_language, v.interpreter_id,
        v.booked_at, v.started_at, v.ended_at, v.cancelled_by, v.cancelled_at, v.no_show_by,
        v.explanation, v.reason, v.incident_id, v.version, v.handover_id, back.id AS return_id,
        coalesce(h.status, back.status) AS partner_status,
        ARRAY(SELECT s.account_id FROM visit_supervisor s
          WHERE s.visit_id = v.id ORDER BY s.account_id) AS supervisors,
        ARRAY(SELECT p.person_id FROM visit_participant p
          WHERE p.visit_id = v.id AND p.child ORDER BY p.person_id) AS children,
        ARRAY(SELECT p.person_id FROM visit_participant p
          WHERE p.visit_id = v.id AND NOT p.child ORDER BY p.person_id) AS visitors
      FROM visit v
      LEFT JOIN visit h ON h.id = v.handover_id
      LEFT JOIN LATERAL (SELECT r.id, r.status FROM visit r
        WHERE v.type = 'EXCHANGE' AND r.handover_id = v.id
          AND (r.status NOT IN ('CANCELLED', 'NO_SHOW') OR v.status IN ('CANCELLED', 'NO_SHOW'))
        ORDER BY r.booked_at DESC, r.id LIMIT 1) AS back ON true
      """;

  @SqlUpdate(
      """
      INSERT INTO visit (id, center_id, case_id, type, status, starts_at, ends_at, room_id,
        gap_minutes, handover_minutes, first_arrival, separation, supervisors_needed,
        supervisor_language, interpreter_language, interpreter_id, booked_at, handover_id, version)
      VALUES (:id, current_center(), :caseId, :type, :status, :time.start, :time.end, :roomId,
        :rules.gapMinutes, :rules.handoverMinutes, :rules.firstArrival, :rules.separation,
        :company.supervisorsNeeded, :company.supervisorLanguage, :company.interpreterLanguage,
        :company.interpreterId, :bookedAt, :link.handoverId, :version)
      """)
  void insert(@BindMethods Visit visit);

  @SqlUpdate(
      """
      INSERT INTO visit_supervisor (visit_id, center_id, account_id)
      SELECT :id, current_center(), account_id FROM unnest(:supervisors) AS team (account_id)
      """)
  void insertSupervisors(@BindMethods Visit visit);

  @SqlUpdate("DELETE FROM visit_supervisor WHERE visit_id = :visitId")
  void deleteSupervisors(UUID visitId);

  @SqlUpdate("DELETE FROM visit_participant WHERE visit_id = :visitId")
  void deleteParticipants(UUID visitId);

  @SqlUpdate(
      """
      INSERT INTO visit_participant (visit_id, center_id, person_id, child)
      SELECT :id, current_center(), person_id, person_id = ANY (:children)
      FROM unnest(:participants) AS party (person_id)
      """)
  void insertParticipants(@BindMethods Visit visit);

  /** False when the row moved on since {@code visit} was read. */
  @SqlUpdate(
      """
      UPDATE visit
      SET status = :status, starts_at = :time.start, ends_at = :time.end, room_id = :roomId,
        gap_minutes = :rules.gapMinutes, handover_minutes = :rules.handoverMinutes,
        first_arrival = :rules.firstArrival, separation = :rules.separation,
        interpreter_id = :company.interpreterId,
        started_at = :course.startedAt, ended_at = :course.endedAt,
        cancelled_by = :course.cancelledBy, cancelled_at = :course.cancelledAt,
        no_show_by = :course.noShowBy, explanation = :course.explanation,
        reason = :course.reason, incident_id = :course.incidentId, version = version + 1
      WHERE id = :id AND version = :version
      """)
  boolean update(@BindMethods Visit visit);

  @SqlQuery(COLUMNS + "WHERE v.id = :id")
  Optional<Visit> find(UUID id);

  @SqlQuery(COLUMNS + "WHERE v.id = ANY (:ids)")
  List<Visit> findAll(Collection<UUID> ids);

  /** Keeps the row, and those of its returns, from changing; read it afterwards, not before. */
  @SqlQuery("SELECT id FROM visit WHERE id = :id OR handover_id = :id ORDER BY id FOR UPDATE")
  List<UUID> lock(UUID id);

  /** The visits of the case that have not begun and are not past, locked. */
  @SqlQuery(
      """
      SELECT id FROM visit
      WHERE case_id = :caseId AND status IN ('PLANNED', 'CONFIRMED') AND ends_at > :now
      ORDER BY id
      FOR UPDATE
      """)
  List<UUID> lockAhead(UUID caseId, Instant now);

  /** Keeps the rows from changing, in the one order in which everybody locks them. */
  @SqlQuery("SELECT id FROM visit WHERE id = ANY (:ids) ORDER BY id FOR UPDATE")
  List<UUID> lockAll(Collection<UUID> ids);

  @SqlQuery(
      COLUMNS
          + """
          WHERE v.center_id = current_center() AND v.status IN ('PLANNED', 'CONFIRMED')
            AND v.starts_at > :earliest AND v.ends_at > :now
            AND (CAST(:from AS timestamptz) IS NULL OR v.starts_at >= CAST(:from AS timestamptz))
            AND (CAST(:until AS timestamptz) IS NULL OR v.starts_at < CAST(:until AS timestamptz))
            AND (CAST(:roomId AS uuid) IS NULL OR v.room_id = CAST(:roomId AS uuid)
              OR EXISTS (SELECT FROM claim c
                WHERE c.visit_id = v.id AND c.resource = CAST(:roomId AS uuid)))
            AND (CAST(:supervisorId AS uuid) IS NULL OR EXISTS (SELECT FROM visit_supervisor s
              WHERE s.visit_id = v.id AND s.account_id = CAST(:supervisorId AS uuid)))
            AND (CAST(:caseId AS uuid) IS NULL OR v.case_id = CAST(:caseId AS uuid))
          ORDER BY v.starts_at, v.id
          """)
  List<Visit> ahead(@BindMethods AheadFilter filter);

  /** The visits of the cases that take place and end after a moment, locked. */
  @SqlQuery(
      """
      SELECT id FROM visit
      WHERE case_id = ANY (:caseIds) AND status NOT IN ('CANCELLED', 'NO_SHOW') AND ends_at > :after
      ORDER BY id
      FOR UPDATE
      """)
  List<UUID> lockAfter(Collection<UUID> caseIds, Instant after);

  /** Of which plan a visit is. */
  record OfPlan(UUID visitId, UUID planId) {}

  @SqlQuery("SELECT visit_id, plan_id FROM plan_occurrence WHERE visit_id = ANY (:visitIds)")
  List<OfPlan> plansOf(Collection<UUID> visitIds);

  /**
   * Which visits are wanted; an empty part asks for all.
   *
   * @param sight what the asker may see
   */
  record Filter(
      Sight sight,
      Optional<Instant> from,
      Optional<Instant> until,
      Optional<UUID> roomId,
      Optional<UUID> supervisorId,
      Optional<UUID> caseId,
      Optional<VisitStatus> status,
      Optional<UUID> planId,
      Instant afterAt,
      UUID afterId,
      int limit) {}

  @SqlQuery(
      COLUMNS
          + """
          WHERE v.center_id = current_center()
            AND (:sight.all OR v.case_id = ANY (:sight.cases)
              OR EXISTS (SELECT FROM visit_supervisor s
                WHERE s.visit_id = v.id AND s.account_id = CAST(:sight.supervisor AS uuid))
              OR (v.starts_at >= CAST(:sight.from AS timestamptz)
                AND v.starts_at < CAST(:sight.until AS timestamptz)
                AND (:sight.desk OR EXISTS (SELECT FROM visit_supervisor s WHERE s.visit_id = v.id
                  AND s.account_id = CAST(:sight.supervisorToday AS uuid)))))
            AND (CAST(:from AS timestamptz) IS NULL OR v.starts_at >= CAST(:from AS timestamptz))
            AND (CAST(:until AS timestamptz) IS NULL OR v.starts_at < CAST(:until AS timestamptz))
            AND (CAST(:roomId AS uuid) IS NULL OR v.room_id = CAST(:roomId AS uuid))
            AND (CAST(:supervisorId AS uuid) IS NULL OR EXISTS (SELECT FROM visit_supervisor s
              WHERE s.visit_id = v.id AND s.account_id = CAST(:supervisorId AS uuid)))
            AND (CAST(:caseId AS uuid) IS NULL OR v.case_id = CAST(:caseId AS uuid))
            AND (CAST(:status AS text) IS NULL OR v.status = CAST(:status AS text))
            AND (CAST(:planId AS uuid) IS NULL OR EXISTS (SELECT FROM plan_occurrence o
              WHERE o.visit_id = v.id AND o.plan_id = CAST(:planId AS uuid)))
            AND (v.starts_at, v.id) > (:afterAt, :afterId)
          ORDER BY v.starts_at, v.id
          LIMIT :limit
          """)
  List<Visit> page(@BindMethods Filter filter);
}
