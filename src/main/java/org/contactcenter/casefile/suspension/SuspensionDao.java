package org.contactcenter.casefile.suspension;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Suspension.class)
@RegisterConstructorMapper(SuspendedVisit.class)
@RegisterConstructorMapper(Refusal.class)
interface SuspensionDao {

  @SqlUpdate(
      """
      INSERT INTO suspension (id, center_id, case_id, reason, notice, conditions, review_on,
        suspended_by, suspended_at)
      VALUES (:id, current_center(), :caseId, :terms.reason, :terms.notice, :terms.conditions,
        :terms.reviewOn, :suspendedBy, :suspendedAt)
      """)
  void insert(@BindMethods Suspension suspension);

  @SqlUpdate(
      """
      UPDATE suspension SET resumed_by = :user, resumed_at = :at
      WHERE case_id = :caseId AND resumed_at IS NULL
      """)
  void resume(UUID caseId, UUID user, Instant at);

  @SqlQuery(
      """
      SELECT id, case_id, reason, notice, conditions, review_on, suspended_by, suspended_at,
        resumed_by, resumed_at
      FROM suspension
      WHERE case_id = :caseId
      ORDER BY suspended_at DESC, id
      """)
  List<Suspension> newestFirst(UUID caseId);

  @SqlUpdate(
      """
      INSERT INTO suspension_visit (suspension_id, visit_id, center_id)
      SELECT :suspensionId, visit_id, current_center() FROM unnest(:visits) AS lost (visit_id)
      """)
  void insertVisits(UUID suspensionId, Collection<UUID> visits);

  /** The visits that the pause of the case, which lasts, has cancelled. */
  @SqlQuery(
      """
      SELECT v.visit_id
      FROM suspension_visit v JOIN suspension s ON s.id = v.suspension_id
      WHERE s.case_id = :caseId AND s.resumed_at IS NULL
      """)
  List<UUID> lost(UUID caseId);

  @SqlUpdate("UPDATE suspension_visit SET put_back_as = :again WHERE visit_id = :visitId")
  void putBack(UUID visitId, UUID again);

  @SqlQuery(
      """
      SELECT v.suspension_id, v.visit_id, v.put_back_as
      FROM suspension_visit v JOIN suspension s ON s.id = v.suspension_id
      WHERE s.case_id = :caseId
      ORDER BY v.visit_id
      """)
  List<SuspendedVisit> visits(UUID caseId);

  @SqlUpdate(
      """
      INSERT INTO child_refusal (id, center_id, case_id, child_id, refused_at, words, response,
        would_harm, recorded_by, recorded_at)
      VALUES (:id, current_center(), :caseId, :account.childId, :account.refusedAt, :account.words,
        :account.response, :account.wouldHarm, :recordedBy, :recordedAt)
      """)
  void insert(@BindMethods Refusal refusal);

  @SqlQuery(
      """
      SELECT id, case_id, child_id, refused_at, words, response, would_harm, recorded_by, recorded_at
      FROM child_refusal
      WHERE case_id = :caseId
      ORDER BY refused_at DESC, id
      """)
  List<Refusal> refusals(UUID caseId);

  /** The function checks that the case is anonymised; the service may not blank a record itself. */
  @SqlQuery("SELECT count(*) FROM erase_suspensions(:caseId)")
  int erase(UUID caseId);
}
