package org.contactcenter.casefile.safety;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(SafetyPlan.class)
interface SafetyPlanDao {

  @SqlUpdate(
      """
      INSERT INTO safety_plan (id, center_id, case_id, version, arrival, departure, not_allowed,
        may_collect, medical, steps, written_by, written_at)
      VALUES (:id, current_center(), :caseId, :version, :content.arrival, :content.departure,
        :content.notAllowed, :content.mayCollect, :content.medical, :content.steps, :writtenBy,
        :writtenAt)
      """)
  void insert(@BindMethods SafetyPlan plan);

  @SqlQuery(
      """
      SELECT id, case_id, version, arrival, departure, not_allowed, may_collect, medical, steps,
        written_by, written_at
      FROM safety_plan
      WHERE case_id = :caseId
      ORDER BY version DESC
      """)
  List<SafetyPlan> newestFirst(UUID caseId);

  /** The function checks that the case is anonymised; the service may not blank a record itself. */
  @SqlQuery("SELECT count(*) FROM erase_safety_plans(:caseId)")
  int erase(UUID caseId);
}
