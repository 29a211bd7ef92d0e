package org.contactcenter.casefile.course;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Outcome.class)
interface OutcomeDao {

  @SqlUpdate(
      """
      INSERT INTO outcome_rating (id, center_id, case_id, moment, rated_on, emotional_safety,
        physical_safety, parental_conflict, contact_quality, remarks, rated_by, recorded_at)
      VALUES (:id, current_center(), :caseId, :moment, :ratedOn, :ratings.emotionalSafety,
        :ratings.physicalSafety, :ratings.parentalConflict, :ratings.contactQuality, :remarks,
        :ratedBy, :recordedAt)
      """)
  void insert(@BindMethods Outcome outcome);

  @SqlQuery(
      """
      SELECT id, case_id, moment, rated_on, emotional_safety, physical_safety, parental_conflict,
        contact_quality, remarks, rated_by, recorded_at
      FROM outcome_rating
      WHERE case_id = :caseId
      ORDER BY rated_on, recorded_at, id
      """)
  List<Outcome> inOrder(UUID caseId);

  /** The function checks that the case is anonymised; the service may not blank a record itself. */
  @SqlQuery("SELECT count(*) FROM erase_course(:caseId)")
  int erase(UUID caseId);
}
