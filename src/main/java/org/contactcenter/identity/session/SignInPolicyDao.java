package org.contactcenter.identity.session;

import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(SignInPolicy.class)
interface SignInPolicyDao {

  @SqlQuery(
      """
      SELECT second_factor_roles, idle_minutes, session_hours, version
      FROM sign_in_policy WHERE center_id = current_center()
      """)
  Optional<SignInPolicy> find();

  /** False where another one is kept than that of {@code version}; 0 stands for none. */
  @SqlUpdate(
      """
      INSERT INTO sign_in_policy AS kept
        (center_id, second_factor_roles, idle_minutes, session_hours, version)
      SELECT current_center(), :secondFactorRoles, :idleMinutes, :sessionHours, 1
      WHERE :version = 0 OR EXISTS (SELECT FROM sign_in_policy WHERE center_id = current_center())
      ON CONFLICT (center_id) DO UPDATE
      SET second_factor_roles = excluded.second_factor_roles, idle_minutes = excluded.idle_minutes,
        session_hours = excluded.session_hours, version = kept.version + 1
      WHERE kept.version = :version
      """)
  boolean keep(@BindMethods SignInPolicy policy);
}
