package org.contactcenter.casefile.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Interview.class)
interface InterviewDao {

  @SqlUpdate(
      """
      INSERT INTO interview (id, center_id, case_id, person_id, held_at, face_to_face, summary,
        recorded_by, recorded_at)
      VALUES (:id, current_center(), :caseId, :personId, :heldAt, :faceToFace, :summary,
        :recordedBy, :recordedAt)
      """)
  void insert(@BindMethods Interview interview);

  @SqlQuery(
      """
      SELECT EXISTS (
        SELECT FROM interview
        WHERE case_id = :caseId AND held_at = :heldAt AND person_id <> :personId)
      """)
  boolean isAnotherHeardAt(UUID caseId, UUID personId, Instant heldAt);

  @SqlQuery(
      """
      SELECT id, case_id, person_id, held_at, face_to_face, summary, recorded_by, recorded_at
      FROM interview
      WHERE case_id = :caseId
      ORDER BY held_at, id
      """)
  List<Interview> ofCase(UUID caseId);

  @SqlQuery(
      """
      SELECT id, case_id, person_id, held_at, face_to_face, summary, recorded_by, recorded_at
      FROM interview
      WHERE case_id = :caseId AND id = :id
      """)
  Optional<Interview> find(UUID caseId, UUID id);

  @SqlQuery("SELECT DISTINCT person_id FROM interview WHERE case_id = :caseId AND face_to_face")
  List<UUID> heardFaceToFace(UUID caseId);
}
