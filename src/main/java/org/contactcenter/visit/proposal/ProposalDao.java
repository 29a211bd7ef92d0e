package org.contactcenter.visit.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(TimetableProposal.class)
@RegisterConstructorMapper(ProposedVisit.class)
@RegisterConstructorMapper(Unserved.class)
interface ProposalDao {

  String COLUMNS =
      """
      SELECT p.id, p.status, p.from_day, p.weeks, p.may_move, p.requested_by, p.requested_at,
        p.attempts, p.worth, p.bound, p.solve_millis
      FROM timetable_proposal p
      """;

  String ROWS =
      """
      SELECT r.number, r.case_id, r.plan_id, r.plan_day, r.referral_id, r.offer_id, r.status, r.visit_type, r.starts_at, r.ends_at, r.room_id,
        r.supervisor_ids, r.court_minimum, r.wait_days, r.preferred,
        r.moved_visit_id, r.moved_from, r.refusal, r.visit_id
      FROM timetable_proposal_row r
      """;

  @SqlUpdate(
      """
      INSERT INTO timetable_proposal (id, center_id, status, from_day, weeks, may_move,
        requested_by, requested_at, attempts, version)
      VALUES (:id, current_center(), :status, :fromDay, :weeks, :mayMove, :requestedBy,
        :requestedAt, :attempts, 1)
      """)
  void insert(@BindMethods TimetableProposal proposal);

  @SqlQuery(COLUMNS + "WHERE p.id = :id")
  Optional<TimetableProposal> find(UUID id);

  @SqlQuery(COLUMNS + "WHERE p.id = :id FOR UPDATE")
  Optional<TimetableProposal> lock(UUID id);

  @SqlQuery(
      COLUMNS
          + """
          WHERE p.center_id = current_center() AND (p.requested_at, p.id) < (:beforeAt, :beforeId)
          ORDER BY p.requested_at DESC, p.id DESC
          LIMIT :limit
          """)
  List<TimetableProposal> newestFirst(Instant beforeAt, UUID beforeId, int limit);

  /**
   * Takes one that runs and that no other node holds. The times are those of the machine's clock.
   */
  @SqlUpdate(
      """
      UPDATE timetable_proposal
      SET taken_until = :until, attempts = attempts + 1, version = version + 1
      WHERE id = :id AND status = 'RUNNING' AND (taken_until IS NULL OR taken_until < :now)
      """)
  boolean take(UUID id, Instant now, Instant until);

  /** Those that run and that no node holds any more. */
  @SqlQuery(
      COLUMNS
          + """
          WHERE p.center_id = current_center() AND p.status = 'RUNNING'
            AND (p.taken_until IS NULL OR p.taken_until < :now)
          ORDER BY p.requested_at, p.id
          """)
  List<TimetableProposal> abandoned(Instant now);

  /** All centers, for work in nobody's name. */
  @SqlQuery("SELECT proposal_centers()")
  List<UUID> centers();

  @SqlUpdate(
      """
      UPDATE timetable_proposal SET status = :status, version = version + 1 WHERE id = :id
      """)
  void become(UUID id, ProposalStatus status);

  /** False where it runs no longer: it was discarded meanwhile. */
  @SqlUpdate(
      """
      UPDATE timetable_proposal
      SET status = :status, worth = :measure.worth, bound = :measure.bound,
        solve_millis = :measure.solveMillis, version = version + 1
      WHERE id = :id AND status = 'RUNNING'
      """)
  boolean finish(
      UUID id, ProposalStatus status, @BindMethods("measure") TimetableProposal.Measure measure);

  @SqlBatch(
      """
      INSERT INTO timetable_proposal_row (proposal_id, center_id, number, case_id, plan_id,
        plan_day, referral_id, status,
        visit_type, starts_at, ends_at, room_id, supervisor_ids, court_minimum, wait_days,
        preferred, moved_visit_id, moved_from)
      VALUES (:proposalId, current_center(), :number, :caseId, :whence.planId, :whence.planDay,
        :whence.referralId, :status, :visitType, :startsAt,
        :endsAt, :roomId, :supervisorIds, :courtMinimum, :waitDays, :preferred,
        :moved.visitId, :moved.from)
      """)
  void insertRows(UUID proposalId, @BindMethods Collection<ProposedVisit> rows);

  @SqlBatch(
      """
      INSERT INTO timetable_proposal_unserved (proposal_id, center_id, number, case_id,
        referral_id, week_of, court_minimum, wait_days, reason)
      VALUES (:proposalId, current_center(), :number, :caseId, :referralId, :weekOf,
        :courtMinimum, :waitDays, :reason)
      """)
  void insertUnserved(UUID proposalId, @BindMethods Collection<Unserved> unserved);

  @SqlQuery(ROWS + "WHERE r.proposal_id = :id ORDER BY r.number")
  List<ProposedVisit> rows(UUID id);

  @SqlQuery(
      """
      SELECT number, case_id, referral_id, week_of, court_minimum, wait_days, reason
      FROM timetable_proposal_unserved
      WHERE proposal_id = :id ORDER BY number
      """)
  List<Unserved> unserved(UUID id);

  @SqlUpdate(
      """
      UPDATE timetable_proposal_row
      SET status = 'ACCEPTED', refusal = NULL, visit_id = :visitId
      WHERE proposal_id = :id AND number = :number
      """)
  void accept(UUID id, int number, UUID visitId);

  @SqlUpdate(
      """
      UPDATE timetable_proposal_row
      SET status = 'OFFERED', refusal = NULL, offer_id = :offerId
      WHERE proposal_id = :id AND number = :number
      """)
  void offer(UUID id, int number, UUID offerId);

  @SqlUpdate(
      """
      UPDATE timetable_proposal_row SET status = 'REFUSED', refusal = :code
      WHERE proposal_id = :id AND number = :number AND status NOT IN ('ACCEPTED', 'OFFERED')
      """)
  void refuse(UUID id, int number, String code);
}
