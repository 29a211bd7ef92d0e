package org.contactcenter.casefile.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Review.class)
@RegisterConstructorMapper(DueReview.class)
interface ReviewDao {

  /**
   * Which open cases are asked for.
   *
   * @param only to which the user is bound; empty for none
   * @param until the last day on which the review is due
   */
  record Due(
      Optional<Set<UUID>> only,
      ZoneId zone,
      int interval,
      LocalDate until,
      LocalDate afterDay,
      UUID afterCase,
      int limit) {}

  @SqlUpdate(
      """
      INSERT INTO case_review (id, center_id, case_id, held_on, findings, child_voice, safety,
        contact, decision, reason, next_on, recorded_by, recorded_at)
      VALUES (:id, current_center(), :caseId, :heldOn, :form.findings, :form.childVoice,
        :form.safety, :form.contact, :decision, :reason, :nextOn, :recordedBy, :recordedAt)
      """)
  void insert(@BindMethods Review review);

  @SqlQuery(
      """
      SELECT id, case_id, held_on, findings, child_voice, safety, contact, decision, reason,
        next_on, recorded_by, recorded_at
      FROM case_review
      WHERE case_id = :caseId
      ORDER BY held_on DESC, recorded_at DESC, id
      """)
  List<Review> newestFirst(UUID caseId);

  /** The next date holds, unless the center's interval has become shorter since. */
  @SqlQuery(
      """
      SELECT c.id AS case_id, c.number AS case_number, c.status, c.case_worker, r.held_on AS last_on,
        due.due_on
      FROM case_file c
      LEFT JOIN LATERAL (
        SELECT held_on, next_on FROM case_review
        WHERE case_id = c.id ORDER BY held_on DESC, recorded_at DESC LIMIT 1) r ON true
      CROSS JOIN LATERAL (
        SELECT LEAST(r.next_on, :interval
          + COALESCE(r.held_on, CAST(c.opened_at AT TIME ZONE CAST(:zone AS text) AS date)))
        ) due (due_on)
      WHERE c.center_id = current_center() AND c.status <> 'CLOSED'
        AND (CAST(:only AS uuid[]) IS NULL OR c.id = ANY (CAST(:only AS uuid[])))
        AND due.due_on <= :until AND (due.due_on, c.id) > (:afterDay, :afterCase)
      ORDER BY due.due_on, c.id
      LIMIT :limit
      """)
  List<DueReview> due(@BindMethods Due due);

  /** The function checks that the case is anonymised; the service may not blank a record itself. */
  @SqlQuery("SELECT count(*) FROM erase_reviews(:caseId)")
  int erase(UUID caseId);
}
