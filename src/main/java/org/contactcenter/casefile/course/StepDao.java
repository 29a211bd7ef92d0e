package org.contactcenter.casefile.course;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Step.class)
@RegisterConstructorMapper(StepDao.Decided.class)
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

  /** The stage decided last of a case. */
  record Decided(UUID caseId, Stage toStage) {}

  @SqlQuery(
      """
      SELECT DISTINCT ON (case_id) case_id, to_stage
      FROM progress_step
      WHERE case_id = ANY (:caseIds)
      ORDER BY case_id, seq DESC
      """)
  List<Decided> decided(Collection<UUID> caseIds);
}
