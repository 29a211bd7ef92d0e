package org.contactcenter.center;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(DoorSettings.class)
@RegisterConstructorMapper(PublicCenter.class)
interface DoorSettingsDao {

  @SqlQuery(
      """
      SELECT takes_applications, application_days, link_days, version
      FROM door_settings WHERE center_id = current_center()
      """)
  Optional<DoorSettings> find();

  /** False where others are kept than those of {@code version}; 0 stands for none. */
  @SqlUpdate(
      """
      INSERT INTO door_settings AS kept
        (center_id, takes_applications, application_days, link_days, version)
      SELECT current_center(), :takesApplications, :applicationDays, :linkDays, 1
      WHERE :version = 0 OR EXISTS (SELECT FROM door_settings WHERE center_id = current_center())
      ON CONFLICT (center_id) DO UPDATE
      SET takes_applications = excluded.takes_applications,
        application_days = excluded.application_days, link_days = excluded.link_days,
        version = kept.version + 1
      WHERE kept.version = :version
      """)
  boolean keep(@BindMethods DoorSettings settings);

  @SqlQuery("SELECT id, name, place, languages FROM public_centers()")
  List<PublicCenter> open();
}
