package org.contactcenter.report.court.setting;

import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(CourtReportSettings.class)
interface SettingsDao {

  @SqlQuery(
      """
      SELECT four_eyes, warning_days, cautions, version FROM court_report_settings
      WHERE center_id = current_center()
      """)
  Optional<CourtReportSettings> find();

  /** False when they moved on since that version. */
  @SqlUpdate(
      """
      INSERT INTO court_report_settings (center_id, four_eyes, warning_days, cautions, version)
      VALUES (current_center(), :fourEyes, :warningDays, :cautions, :version + 1)
      ON CONFLICT (center_id) DO UPDATE
      SET four_eyes = excluded.four_eyes, warning_days = excluded.warning_days,
        cautions = excluded.cautions, version = excluded.version
      WHERE court_report_settings.version = :version
      """)
  boolean save(@BindMethods CourtReportSettings settings);
}
