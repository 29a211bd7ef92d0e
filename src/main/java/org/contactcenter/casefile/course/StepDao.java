package org.contactcenter.casefile.course;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Step.class)
interface StepDao {

  @SqlUpdate(
      """
      INSERT INTO progress_step (id, center_id, case_id, from_stage, to_stage, decided_on, criteria,
        reason, decided_by, recorded_at)
      VALUES (:id, current_center(), :caseId, :fromStage, :toStage, :decidedOn, :criteria, :reason,
        :decidedBy, :recordedAt)
      """)
  void insert(@BindMethods Step step);

  @SqlQuery(
      """
      SELECT id, case_id, from_stage, to_stage, decided_on, criteria, reason, decided_by, recorded_at
      FROM progress_step
      WHERE case_id = :caseId
      ORDER BY seq DESC
      """)
  List<Step> newestFirst(UUID caseId);
}
