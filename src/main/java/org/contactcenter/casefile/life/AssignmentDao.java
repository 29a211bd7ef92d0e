package org.contactcenter.casefile.life;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Assignment.class)
interface AssignmentDao {

  @SqlUpdate(
      """
      INSERT INTO case_assignment (id, center_id, case_id, case_worker, assigned_by, assigned_at)
      VALUES (:id, current_center(), :caseId, :caseWorker, :assignedBy, :assignedAt)
      """)
  void insert(@BindMethods Assignment assignment);

  @SqlQuery(
      """
      SELECT id, case_id, case_worker, assigned_by, assigned_at
      FROM case_assignment
      WHERE case_id = :caseId
      ORDER BY assigned_at, id
      """)
  List<Assignment> ofCase(UUID caseId);
}
