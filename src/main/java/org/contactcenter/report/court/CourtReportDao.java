package org.contactcenter.report.court;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(CourtReport.class)
interface CourtReportDao {

  String COLUMNS =
      """
      SELECT r.id, r.case_id, r.author, r.created_at, r.status, r.from_day, r.to_day, r.request_id,
        r.due_on, r.introduction, r.summary, r.answers, r.withheld, r.content_hash, r.submitted_at,
        r.approved_by, r.approved_at, r.return_reason, r.number, r.released_by, r.released_at,
        r.replaces, r.replace_reason, r.discard_reason, r.version
      FROM court_report r
      """;

  /**
   * Which reports are wanted, and who reads them; an empty part asks for all.
   *
   * @param whole whether the reader sees all of the center
   * @param cases of which the reader sees all
   * @param courtId whose released reports the reader sees
   */
  record Filter(
      Optional<UUID> caseId,
      Optional<ReportStatus> status,
      boolean whole,
      Collection<UUID> cases,
      Optional<UUID> courtId,
      Instant beforeAt,
      UUID beforeId,
      int limit) {}

  @SqlUpdate(
      """
      INSERT INTO court_report (id, center_id, case_id, author, created_at, from_day, to_day, status,
        request_id, due_on, introduction, summary, answers, withheld, replaces, replace_reason,
        version)
      VALUES (:id, current_center(), :caseId, :author, :createdAt, :plan.period.fromDay,
        :plan.period.toDay, :status, :plan.requestId, :plan.dueOn, :text.introduction,
        :text.summary, :text.answers, :text.withheld, :succession.replaces,
        :succession.replaceReason, :version)
      """)
  void insert(@BindMethods CourtReport report);

  /** False when it moved on since it was read. What is due on another day is escalated anew. */
  @SqlUpdate(
      """
      UPDATE court_report
      SET from_day = :plan.period.fromDay, to_day = :plan.period.toDay, status = :status,
        request_id = :plan.requestId, due_on = :plan.dueOn,
        escalated_at = CASE WHEN due_on IS NOT DISTINCT FROM :plan.dueOn THEN escalated_at END,
        introduction = :text.introduction, summary = :text.summary, answers = :text.answers,
        withheld = :text.withheld, content_hash = :check.contentHash,
        submitted_at = :check.submittedAt, approved_by = :check.approvedBy,
        approved_at = :check.approvedAt, return_reason = :check.returnReason,
        number = :release.number, released_by = :release.releasedBy,
        released_at = :release.releasedAt, discard_reason = :discardReason, version = version + 1
      WHERE id = :id AND version = :version
      """)
  boolean update(@BindMethods CourtReport report);

  @SqlQuery(COLUMNS + "WHERE r.id = :id")
  Optional<CourtReport> find(UUID id);

  /** The report that corrects this one, or is to. */
  @SqlQuery(
      COLUMNS
          + """
          WHERE r.case_id = :caseId AND r.replaces = :id AND r.status <> 'DISCARDED'
          """)
  Optional<CourtReport> successor(UUID caseId, UUID id);

  @SqlQuery(
      COLUMNS
          + """
          WHERE r.center_id = current_center()
            AND (:whole OR r.case_id = ANY (:cases)
              OR (r.status = 'RELEASED' AND EXISTS (SELECT FROM court_report_copy c
                WHERE c.report_id = r.id AND c.court_id = CAST(:courtId AS uuid))))
            AND (CAST(:caseId AS uuid) IS NULL OR r.case_id = CAST(:caseId AS uuid))
            AND (CAST(:status AS text) IS NULL OR r.status = CAST(:status AS text))
            AND (r.created_at, r.id) < (:beforeAt, :beforeId)
          ORDER BY r.created_at DESC, r.id DESC
          LIMIT :limit
          """)
  List<CourtReport> newestFirst(@BindMethods Filter filter);

  /** The next number of the center's year; its row stays locked until the transaction ends. */
  @SqlQuery(
      """
      INSERT INTO court_report_number (center_id, year, last) VALUES (current_center(), :year, 1)
      ON CONFLICT (center_id, year) DO UPDATE SET last = court_report_number.last + 1
      RETURNING last
      """)
  int nextNumber(int year);
}
