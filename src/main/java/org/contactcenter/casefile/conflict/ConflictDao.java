package org.contactcenter.casefile.conflict;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Conflict.class)
@RegisterConstructorMapper(ConflictDao.Barred.class)
interface ConflictDao {

  String COLUMNS =
      """
      SELECT id, case_id, account_id, interpreter_id, reason, declared_by, declared_at, ended_by,
        ended_at, end_reason
      FROM conflict_of_interest
      """;

  @SqlUpdate(
      """
      INSERT INTO conflict_of_interest
        (id, center_id, case_id, account_id, interpreter_id, reason, declared_by, declared_at)
      VALUES
        (:id, current_center(), :caseId, :accountId, :interpreterId, :reason, :declaredBy,
          :declaredAt)
      """)
  void insert(@BindMethods Conflict conflict);

  @SqlUpdate(
      """
      UPDATE conflict_of_interest
      SET ended_by = :endedBy, ended_at = :endedAt, end_reason = :endReason
      WHERE id = :id AND ended_at IS NULL
      """)
  boolean end(@BindMethods Conflict conflict);

  @SqlQuery(COLUMNS + "WHERE case_id = :caseId ORDER BY declared_at DESC, id")
  List<Conflict> ofCase(UUID caseId);

  @SqlQuery(COLUMNS + "WHERE case_id = :caseId AND id = :id")
  Optional<Conflict> find(UUID caseId, UUID id);

  /** Somebody who must have nothing to do with a family. */
  record Barred(UUID caseId, UUID whose) {}

  /** A case that was opened again is of the same family as before. */
  @SqlQuery(
      """
      SELECT DISTINCT c.id AS case_id, coalesce(i.account_id, i.interpreter_id) AS whose
      FROM case_file c
      JOIN case_file same ON same.center_id = c.center_id AND same.referral_id = c.referral_id
      JOIN conflict_of_interest i ON i.case_id = same.id
      WHERE c.id = ANY (:caseIds) AND i.ended_at IS NULL
      """)
  List<Barred> barred(Collection<UUID> caseIds);

  /** The function checks that the case is anonymised. */
  @SqlQuery("SELECT count(*) FROM erase_conflicts_of_interest(:caseId)")
  int erase(UUID caseId);
}
