package org.contactcenter.center.logo;

import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Logo.class)
interface LogoDao {

  @SqlQuery(
      """
      SELECT type, uploaded, printed, version FROM center_logo WHERE center_id = current_center()
      """)
  Optional<Logo> find();

  @SqlUpdate(
      """
      INSERT INTO center_logo (center_id, type, uploaded, printed, version)
      VALUES (current_center(), :type, :uploaded, :printed, :version)
      ON CONFLICT (center_id) DO NOTHING
      """)
  boolean insert(@BindMethods Logo logo);

  /** False where it was replaced or removed meanwhile. */
  @SqlUpdate(
      """
      UPDATE center_logo
      SET type = :type, uploaded = :uploaded, printed = :printed, version = version + 1
      WHERE center_id = current_center() AND version = :version
      """)
  boolean update(@BindMethods Logo logo);

  @SqlUpdate("DELETE FROM center_logo WHERE center_id = current_center()")
  boolean delete();
}
