package org.contactcenter.casefile.hold;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(LegalHold.class)
interface LegalHoldDao {

  @SqlUpdate(
      """
      INSERT INTO legal_hold (id, center_id, case_id, reason, placed_by, placed_at)
      VALUES (:id, current_center(), :caseId, :reason, :placedBy, :placedAt)
      """)
  void insert(@BindMethods LegalHold hold);

  @SqlUpdate(
      """
      UPDATE legal_hold
      SET release_reason = :releaseReason, released_by = :releasedBy, released_at = :releasedAt
      WHERE id = :id
      """)
  void release(@BindMethods LegalHold hold);

  @SqlQuery(
      """
      SELECT id, case_id, reason, placed_by, placed_at, release_reason, released_by, released_at
      FROM legal_hold
      WHERE case_id = ANY (:caseIds) AND released_at IS NULL
      """)
  List<LegalHold> standing(Collection<UUID> caseIds);

  @SqlQuery(
      """
      SELECT id, case_id, reason, placed_by, placed_at, release_reason, released_by, released_at
      FROM legal_hold
      WHERE case_id = :caseId
      ORDER BY placed_at DESC, id DESC
      """)
  List<LegalHold> ofCase(UUID caseId);
}
