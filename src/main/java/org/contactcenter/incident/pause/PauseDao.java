package org.contactcenter.incident.pause;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Pause.class)
interface PauseDao {

  @SqlUpdate(
      """
      INSERT INTO incident_pause (incident_id, center_id, visit_id, paused_at, paused_by)
      VALUES (:incidentId, current_center(), :visitId, :pausedAt, :pausedBy)
      """)
  void insert(@BindMethods Pause pause);

  /** False where it does not stand still. */
  @SqlUpdate(
      """
      UPDATE incident_pause SET continued_at = :at, continued_by = :by
      WHERE incident_id = :incidentId AND continued_at IS NULL
      """)
  boolean carryOn(UUID incidentId, Instant at, UUID by);

  @SqlQuery(
      """
      SELECT incident_id, visit_id, paused_at, paused_by, continued_at, continued_by
      FROM incident_pause
      WHERE incident_id = ANY (:incidents)
      """)
  List<Pause> of(Collection<UUID> incidents);
}
