package org.contactcenter.visit.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(VisitPlan.class)
interface PlanDao {

  String COLUMNS =
      """
      SELECT id, case_id, visit_type, rrule, starts_on, ends_on, start_time, duration_minutes,
        lengths, except_dates, extra_dates, room_id, supervisor_ids, participants,
        interpreter_language, returns_of, laid_until, checked_on, planned_by, planned_at, version
      FROM visit_plan
      """;

  @SqlUpdate(
      """
      INSERT INTO visit_plan (id, center_id, case_id, visit_type, rrule, starts_on, ends_on,
        start_time, duration_minutes, lengths, except_dates, extra_dates, room_id, supervisor_ids,
        participants, interpreter_language, returns_of, laid_until, checked_on, planned_by,
        planned_at, version)
      VALUES (:id, current_center(), :caseId, :visitType, :rrule, :startsOn, :endsOn,
        :startTime, :durationMinutes, :lengths, :exceptDates, :extraDates, :roomId, :supervisorIds,
        :participants, :interpreterLanguage, :returnsOf, :progress.laidUntil, :progress.checkedOn,
        :planned.by, :planned.at, :version)
      """)
  void insert(@BindMethods VisitPlan plan);

  /** False when the row moved on since {@code plan} was read. */
  @SqlUpdate(
      """
      UPDATE visit_plan
      SET visit_type = :visitType, rrule = :rrule, starts_on = :startsOn, ends_on = :endsOn,
        start_time = :startTime, duration_minutes = :durationMinutes, lengths = :lengths,
        except_dates = :exceptDates, extra_dates = :extraDates, room_id = :roomId,
        supervisor_ids = :supervisorIds, participants = :participants,
        interpreter_language = :interpreterLanguage, returns_of = :returnsOf, laid_until = :progress.laidUntil,
        checked_on = :progress.checkedOn, planned_by = :planned.by, planned_at = :planned.at,
        version = version + 1
      WHERE id = :id AND version = :version
      """)
  boolean update(@BindMethods VisitPlan plan);

  /** Laying out changes nothing that anybody edits, so the version stays. */
  @SqlUpdate(
      "UPDATE visit_plan SET laid_until = :progress.laidUntil, checked_on = :progress.checkedOn"
          + " WHERE id = :id")
  void laid(@BindMethods VisitPlan plan);

  @SqlQuery(COLUMNS + "WHERE case_id = :caseId AND id = :id")
  Optional<VisitPlan> find(UUID caseId, UUID id);

  @SqlQuery(COLUMNS + "WHERE case_id = :caseId ORDER BY planned_at, id")
  List<VisitPlan> ofCase(UUID caseId);

  /**
   * The plans of the center that were not looked after on that day yet, handovers before their
   * returns.
   */
  @SqlQuery(
      COLUMNS
          + """
          WHERE center_id = current_center() AND (checked_on IS NULL OR checked_on < :today)
            AND (ends_on IS NULL OR ends_on >= :today)
          ORDER BY returns_of IS NOT NULL, id
          """)
  List<VisitPlan> unchecked(LocalDate today);

  @SqlQuery("SELECT planning_centers()")
  List<UUID> centers();
}
