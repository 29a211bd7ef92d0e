package org.contactcenter.telling.wording;

import java.util.List;
import java.util.Optional;
import org.contactcenter.core.Language;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Template.class)
@RegisterConstructorMapper(MessageSettings.class)
interface TemplateDao {

  @SqlQuery(
      """
      SELECT kind, language, body, version FROM message_template
      WHERE center_id = current_center()
      """)
  List<Template> all();

  /** False when it moved on since that version. */
  @SqlUpdate(
      """
      INSERT INTO message_template (center_id, kind, language, body, version)
      VALUES (current_center(), :kind, :language, :body, :version + 1)
      ON CONFLICT (center_id, kind, language) DO UPDATE
      SET body = excluded.body, version = excluded.version
      WHERE message_template.version = :version
      """)
  boolean save(@BindMethods Template template);

  @SqlUpdate(
      """
      DELETE FROM message_template
      WHERE center_id = current_center() AND kind = :kind AND language = :language
      """)
  boolean delete(TemplateKind kind, Language language);

  @SqlQuery(
      """
      SELECT reminder_hours, visit_notices, digest_at, version
      FROM message_settings WHERE center_id = current_center()
      """)
  Optional<MessageSettings> settings();

  /** False when they moved on since that version. */
  @SqlUpdate(
      """
      INSERT INTO message_settings (center_id, reminder_hours, visit_notices, digest_at, version)
      VALUES (current_center(), :reminderHours, :visitNotices, :digestAt, :version + 1)
      ON CONFLICT (center_id) DO UPDATE
      SET reminder_hours = excluded.reminder_hours, visit_notices = excluded.visit_notices,
        digest_at = excluded.digest_at, version = excluded.version
      WHERE message_settings.version = :version
      """)
  boolean save(@BindMethods MessageSettings settings);
}
