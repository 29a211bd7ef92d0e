package org.contactcenter.visit.safety;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Acknowledgement.class)
interface AcknowledgementDao {

  /** Who acknowledges twice has done it once. */
  @SqlUpdate(
      """
      INSERT INTO safety_acknowledgement
        (center_id, visit_id, plan_id, supervisor_id, acknowledged_at)
      VALUES (current_center(), :visitId, :planId, :supervisorId, :acknowledgedAt)
      ON CONFLICT DO NOTHING
      """)
  boolean insert(@BindMethods Acknowledgement acknowledgement);

  @SqlQuery(
      """
      SELECT a.visit_id, a.plan_id, p.version AS plan_version, a.supervisor_id, a.acknowledged_at
      FROM safety_acknowledgement a
      JOIN safety_plan p ON p.center_id = a.center_id AND p.id = a.plan_id
      WHERE a.visit_id = :visitId
      ORDER BY a.acknowledged_at, a.supervisor_id, p.version
      """)
  List<Acknowledgement> ofVisit(UUID visitId);
}
