package org.contactcenter.incident.deadline;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Hold.class)
interface HoldDao {

  @SqlUpdate(
      """
      INSERT INTO incident_hold (id, center_id, incident_id, authority, reason, placed_by, placed_at)
      VALUES (:id, current_center(), :incidentId, :authority, :reason, :placedBy, :placedAt)
      """)
  void insert(@BindMethods Hold hold);

  /** False when it was released already. */
  @SqlUpdate(
      """
      UPDATE incident_hold
      SET release_reason = :releaseReason, released_by = :releasedBy, released_at = :releasedAt
      WHERE id = :id AND released_at IS NULL
      """)
  boolean release(@BindMethods Hold hold);

  @SqlQuery(
      """
      SELECT h.incident_id FROM incident_hold h JOIN incident i ON i.id = h.incident_id
      WHERE i.case_id = :caseId AND h.released_at IS NULL
      """)
  Set<UUID> heldOf(UUID caseId);

  @SqlQuery(
      """
      SELECT id, incident_id, authority, reason, placed_by, placed_at, release_reason, released_by,
        released_at
      FROM incident_hold
      WHERE incident_id = :incidentId
      ORDER BY placed_at, id
      """)
  List<Hold> ofIncident(UUID incidentId);
}
