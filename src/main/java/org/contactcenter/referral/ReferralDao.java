package org.contactcenter.referral;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Cursor;
import org.contactcenter.party.PartyRole;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Referral.class)
@RegisterConstructorMapper(ReferralDao.Match.class)
@RegisterConstructorMapper(WaitingFamily.class)
interface ReferralDao {

  /** Whole referrals, with whom they name. */
  String REFERRALS =
      """
      SELECT r.id, r.center_id, r.source, r.status, r.received_at, r.language, r.agency, r.reason,
        r.urgency, r.visit_type, r.frequency, r.duration_minutes, r.preferred_hours, r.domestic_violence,
        r.restraining_order, r.allegations, r.safety_notes, r.court_id, r.case_number,
        r.order_number, r.order_date, r.valid_until, r.terms, r.priority, r.wait_reason,
        r.waiting_since, r.decline_reason, r.withdraw_reason, r.decided_at, r.version,
        (SELECT jsonb_agg(jsonb_build_object('personId', p.person_id, 'role', p.role)
            ORDER BY p.position)
          FROM referral_person p
          WHERE p.center_id = r.center_id AND p.referral_id = r.id) AS people
      FROM referral r
      """;

  String WANTED =
      """
      WHERE r.center_id = current_center()
        AND (r.received_at, r.id) < (:before.at, :before.id)
        AND (CAST(:status AS text) IS NULL OR r.status = :status)
        AND (CAST(:source AS text) IS NULL OR r.source = :source)
        AND (CAST(:court AS uuid) IS NULL OR r.source = 'COURT' AND r.court_id = :court)
        AND (CAST(:cases AS uuid[]) IS NULL OR r.status <> 'ACCEPTED'
          OR r.id = ANY (CAST(:cases AS uuid[])))
      """;

  String NEWEST_FIRST = "ORDER BY r.received_at DESC, r.id DESC LIMIT :limit";

  /**
   * Which referrals are wanted; an empty part asks for all.
   *
   * @param court only what this court referred
   * @param cases of those that became a case, only these
   */
  record Filter(
      Optional<ReferralStatus> status,
      Optional<ReferralSource> source,
      Optional<UUID> court,
      Optional<Set<UUID>> cases,
      Cursor before,
      int limit) {}

  /** Another referral that may be about the same matter. */
  record Match(UUID referralId, ReferralStatus status, Optional<UUID> personId) {}

  @SqlUpdate(
      """
      INSERT INTO referral (id, center_id, source, status, received_at, language, agency, reason,
        urgency, visit_type, frequency, duration_minutes, preferred_hours, domestic_violence, restraining_order,
        allegations, safety_notes, court_id, case_number, case_number_key, case_number_tail,
        order_number, order_date, valid_until, terms, version)
      VALUES (:id, :centerId, :source, :status, :receivedAt, :language, :agency, :reason,
        :urgency, :requested.visitType, :requested.frequency, :requested.durationMinutes,
        :requested.preferredHours,
        :safety.domesticViolence, :safety.restrainingOrder, :safety.allegations, :safety.notes,
        :court?.courtId, :court?.caseNumber, :court?.folded.key, :court?.folded.tail,
        :court?.orderNumber, :court?.orderDate, :court?.validUntil, :court?.terms, :version)
      """)
  void insert(@BindMethods Referral referral);

  @SqlUpdate(
      """
      INSERT INTO referral_person (center_id, referral_id, person_id, role, position)
      SELECT current_center(), :id, p.person_id, p.role, p.position
      FROM unnest(CAST(:personIds AS uuid[]), CAST(:roles AS text[])) WITH ORDINALITY
        AS p (person_id, role, position)
      """)
  void insertPeople(UUID id, List<UUID> personIds, List<PartyRole> roles);

  /** False when the row moved on since {@code referral} was read. */
  @SqlUpdate(
      """
      UPDATE referral
      SET status = :status, priority = :outcome.priority, wait_reason = :outcome.waitReason,
        waiting_since = :outcome.waitingSince, decline_reason = :outcome.declineReason,
        withdraw_reason = :outcome.withdrawReason, decided_at = :outcome.decidedAt,
        version = version + 1
      WHERE id = :id AND version = :version
      """)
  boolean update(@BindMethods Referral referral);

  /** The waiting list, the longest wait first. */
  @SqlQuery(
      REFERRALS
          + """
          WHERE r.center_id = current_center() AND r.status = 'WAITING'
          ORDER BY r.waiting_since, r.id
          """)
  List<Referral> waiting();

  @SqlQuery(REFERRALS + "WHERE r.id = :id")
  Optional<Referral> find(UUID id);

  @SqlQuery(REFERRALS + WANTED + NEWEST_FIRST)
  List<Referral> newestFirst(@BindMethods Filter filter);

  /** Those where the court's case number, or the words of someone's name, begin so. */
  @SqlQuery(
      REFERRALS
          + WANTED
          + """
            AND r.id IN (
              SELECT n.id FROM referral n
              WHERE n.center_id = current_center()
                AND n.case_number_key >= :number AND n.case_number_key < :numberEnd
              UNION
              SELECT n.id FROM referral n
              WHERE n.center_id = current_center()
                AND n.case_number_tail >= :number AND n.case_number_tail < :numberEnd
              UNION
              SELECT p.referral_id FROM referral_person p
              WHERE p.center_id = current_center()
                AND p.person_id IN (SELECT people_named(:names)))
            """
          + NEWEST_FIRST)
  List<Referral> newestFirst(@BindMethods Filter filter, @BindMethods Sought sought);

  @SqlQuery(
      """
      SELECT r.id AS referral_id, r.status, p.person_id
      FROM referral_person p
      JOIN referral r ON r.center_id = p.center_id AND r.id = p.referral_id
      WHERE p.center_id = current_center() AND p.person_id = ANY (:children) AND p.role = 'CHILD'
        AND r.id <> :id
      ORDER BY r.received_at, r.id, p.person_id
      """)
  List<Match> othersOfChildren(UUID id, Collection<UUID> children);

  @SqlQuery(
      """
      SELECT r.id AS referral_id, r.status, CAST(NULL AS uuid) AS person_id
      FROM referral r
      WHERE r.center_id = current_center() AND r.case_number_key = :key AND r.id <> :id
      ORDER BY r.received_at, r.id
      """)
  List<Match> othersOfCourtCase(UUID id, String key);

  @SqlQuery(
      """
      SELECT r.id AS referral_id, r.waiting_since AS since, r.priority, r.wait_reason AS reason
      FROM referral r
      WHERE r.center_id = current_center() AND r.status = 'WAITING'
      ORDER BY array_position(ARRAY['HIGH', 'NORMAL', 'LOW'], r.priority), r.waiting_since, r.id
      """)
  List<WaitingFamily> waitingFamilies();
}
