package org.contactcenter.center;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Center.class)
@RegisterConstructorMapper(WeeklyHours.class)
@RegisterConstructorMapper(ClosingDay.class)
interface CenterDao {

  String COLUMNS =
      """
      SELECT id, name, address, phone, email, time_zone, languages, opens_on, gap_minutes,
        handover_minutes, first_arrival, separation, late_minutes, notice_hours, visitors_at_most,
        review_days, incident_hours, note_lock_hours, visit_form_days, version
      FROM center
      """;

  @SqlUpdate(
      """
      INSERT INTO center (id, name, address, phone, email, time_zone, languages, opens_on,
        gap_minutes, handover_minutes, first_arrival, separation, late_minutes, notice_hours,
        visitors_at_most, review_days, incident_hours, note_lock_hours, visit_form_days, version)
      VALUES (:id, :name, :address, :phone, :email, :timeZone, :languages, :opensOn,
        :settings.gapMinutes, :settings.handoverMinutes, :settings.firstArrival,
        :settings.separation, :settings.lateMinutes, :settings.noticeHours,
        :settings.visitorsAtMost, :settings.reviewDays, :settings.incidentHours,
        :settings.noteLockHours, :settings.visitFormDays, 1)
      """)
  void insert(@BindMethods Center center);

  @SqlUpdate(
      """
      UPDATE center
      SET gap_minutes = :settings.gapMinutes, handover_minutes = :settings.handoverMinutes,
        first_arrival = :settings.firstArrival, separation = :settings.separation,
        late_minutes = :settings.lateMinutes, notice_hours = :settings.noticeHours,
        visitors_at_most = :settings.visitorsAtMost, review_days = :settings.reviewDays,
        incident_hours = :settings.incidentHours, note_lock_hours = :settings.noteLockHours,
        visit_form_days = :settings.visitFormDays,
        version = version + 1
      WHERE id = :id AND version = :version
      """)
  boolean update(@BindMethods Center center);

  @SqlQuery(COLUMNS + "WHERE id = current_center()")
  Center current();

  @SqlQuery(COLUMNS + "WHERE id = :id")
  Optional<Center> find(UUID id);

  /** The center acted in and those the user works in as well: row-level security says which. */
  @SqlQuery(COLUMNS + "ORDER BY name, id")
  List<Center> visible();

  @SqlQuery(
      """
      SELECT weekday, opens, closes FROM opening_hours
      WHERE center_id = current_center() ORDER BY opens
      """)
  List<WeeklyHours> openingHours();

  @SqlUpdate("DELETE FROM opening_hours WHERE center_id = current_center()")
  void clearOpeningHours();

  @SqlBatch(
      """
      INSERT INTO opening_hours (center_id, weekday, opens, closes)
      VALUES (current_center(), :weekday, :opens, :closes)
      """)
  void insertOpeningHours(@BindMethods List<WeeklyHours> hours);

  @SqlUpdate(
      """
      INSERT INTO closing_day (id, center_id, day, reason)
      VALUES (:id, current_center(), :day, :reason)
      ON CONFLICT ON CONSTRAINT closing_day_unique DO NOTHING
      """)
  boolean insertClosingDay(@BindMethods ClosingDay day);

  @SqlUpdate("DELETE FROM closing_day WHERE id = :id")
  boolean deleteClosingDay(UUID id);

  @SqlQuery(
      """
      SELECT id, center_id, day, reason FROM closing_day
      WHERE center_id = current_center() AND day BETWEEN :from AND :until
      ORDER BY day
      """)
  List<ClosingDay> closingDays(LocalDate from, LocalDate until);

  @SqlQuery("SELECT id, center_id, day, reason FROM closing_day WHERE id = :id")
  Optional<ClosingDay> closingDay(UUID id);
}
