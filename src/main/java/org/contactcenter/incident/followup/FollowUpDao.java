package org.contactcenter.incident.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(FollowUp.class)
interface FollowUpDao {

  @SqlUpdate(
      """
      INSERT INTO incident_follow_up
        (id, center_id, incident_id, owner_id, due_on, task, created_by, created_at)
      VALUES (:id, current_center(), :incidentId, :what.ownerId, :what.dueOn, :what.task,
        :createdBy, :createdAt)
      """)
  void insert(@BindMethods FollowUp followUp);

  /** False when it was done already. */
  @SqlUpdate(
      """
      UPDATE incident_follow_up SET done_by = :doneBy, done_at = :doneAt
      WHERE id = :id AND done_at IS NULL
      """)
  boolean finish(@BindMethods FollowUp followUp);

  @SqlQuery(
      """
      SELECT id, incident_id, owner_id, due_on, task, created_by, created_at, done_by, done_at
      FROM incident_follow_up
      WHERE incident_id = :incidentId AND id = :id
      """)
  Optional<FollowUp> find(UUID incidentId, UUID id);

  @SqlQuery(
      """
      SELECT id, incident_id, owner_id, due_on, task, created_by, created_at, done_by, done_at
      FROM incident_follow_up
      WHERE incident_id = :incidentId AND (created_at, id) > (:afterAt, :afterId)
      ORDER BY created_at, id
      LIMIT :limit
      """)
  List<FollowUp> page(UUID incidentId, Instant afterAt, UUID afterId, int limit);
}
