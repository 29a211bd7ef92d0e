package org.contactcenter.center;

import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(TimetableSettings.class)
interface TimetableSettingsDao {

  @SqlQuery(
      """
      SELECT plan_weeks, supervisor_minutes_per_day, break_minutes, no_shows_to_flag,
        changes_to_flag, changes_within_days, order_warning_days, version
      FROM timetable_settings WHERE center_id = current_center()
      """)
  Optional<TimetableSettings> find();

  /** False where others are kept than those of {@code version}; 0 stands for none. */
  @SqlUpdate(
      """
      INSERT INTO timetable_settings AS kept
        (center_id, plan_weeks, supervisor_minutes_per_day, break_minutes, no_shows_to_flag,
          changes_to_flag, changes_within_days, order_warning_days, version)
      SELECT current_center(), :planWeeks, :supervisorMinutesPerDay, :breakMinutes, :noShowsToFlag,
        :changesToFlag, :changesWithinDays, :orderWarningDays, 1
      WHERE :version = 0
        OR EXISTS (SELECT FROM timetable_settings WHERE center_id = current_center())
      ON CONFLICT (center_id) DO UPDATE
      SET plan_weeks = excluded.plan_weeks,
        supervisor_minutes_per_day = excluded.supervisor_minutes_per_day,
        break_minutes = excluded.break_minutes, no_shows_to_flag = excluded.no_shows_to_flag,
        changes_to_flag = excluded.changes_to_flag,
        changes_within_days = excluded.changes_within_days,
        order_warning_days = excluded.order_warning_days, version = kept.version + 1
      WHERE kept.version = :version
      """)
  boolean keep(@BindMethods TimetableSettings settings);
}
