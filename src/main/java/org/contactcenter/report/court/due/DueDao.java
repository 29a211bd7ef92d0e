package org.contactcenter.report.court.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(DueReport.class)
@RegisterConstructorMapper(DueDao.Escalated.class)
interface DueDao {

  /**
   * What is to be done, and since when.
   *
   * @param cases only of these, where not empty
   */
  record Wanted(UUID user, LocalDate today, Optional<List<UUID>> cases, int limit) {}

  /** A report asked for that none was released for yet; and one begun that has a day of its own. */
  String DUE =
      """
      SELECT q.id AS subject_id, q.case_id, 'REQUEST' AS kind, q.due_on, q.escalated_at
      FROM report_request q
      JOIN case_file c ON c.id = q.case_id AND c.anonymised_at IS NULL
      WHERE q.center_id = current_center() AND q.withdrawn_at IS NULL
        AND NOT EXISTS (SELECT FROM court_report r
          WHERE r.request_id = q.id AND r.status = 'RELEASED')
      UNION ALL
      SELECT r.id, r.case_id, 'REPORT', r.due_on, r.escalated_at
      FROM court_report r
      WHERE r.center_id = current_center() AND r.status IN ('DRAFT', 'SUBMITTED', 'APPROVED')
        AND r.due_on IS NOT NULL
      """;

  /** A report waits for approval by anyone but its author, from the day it was submitted on. */
  @SqlQuery(
      """
      SELECT d.subject_id, d.case_id, d.kind, d.due_on, d.escalated_at
      FROM (
      """
          + DUE
          + """
            UNION ALL
            SELECT r.id, r.case_id, 'APPROVAL',
              least(r.due_on, CAST(:today AS date)), r.escalated_at
            FROM court_report r
            WHERE r.center_id = current_center() AND r.status = 'SUBMITTED' AND r.author <> :user
          ) d
          LEFT JOIN court_report_settings s ON s.center_id = current_center()
          WHERE d.due_on <= CAST(:today AS date) + coalesce(s.warning_days, 7)
            AND (CAST(:cases AS uuid[]) IS NULL OR d.case_id = ANY (CAST(:cases AS uuid[])))
          ORDER BY d.due_on, d.subject_id, d.kind
          LIMIT :limit
          """)
  List<DueReport> due(@BindMethods Wanted wanted);

  /** What coordinators were told of and is still not done. */
  @SqlQuery(
      "SELECT d.subject_id, d.case_id, d.kind, d.due_on, d.escalated_at FROM (\n"
          + DUE
          + ") d WHERE d.escalated_at IS NOT NULL ORDER BY d.escalated_at, d.due_on, d.subject_id")
  List<DueReport> escalated();

  /** What was found overdue just now: a request, or a report. */
  record Escalated(UUID subjectId, UUID caseId, LocalDate dueOn) {}

  /** Of several nodes that find the same one writes it down. */
  @SqlQuery(
      """
      UPDATE report_request q SET escalated_at = :now
      FROM case_file c
      WHERE c.id = q.case_id AND c.anonymised_at IS NULL AND q.center_id = current_center()
        AND q.withdrawn_at IS NULL AND q.escalated_at IS NULL AND q.due_on < :today
        AND NOT EXISTS (SELECT FROM court_report r
          WHERE r.request_id = q.id AND r.status = 'RELEASED')
      RETURNING q.id AS subject_id, q.case_id, q.due_on
      """)
  List<Escalated> escalateRequests(Instant now, LocalDate today);

  @SqlQuery(
      """
      UPDATE court_report SET escalated_at = :now
      WHERE center_id = current_center() AND status IN ('DRAFT', 'SUBMITTED', 'APPROVED')
        AND escalated_at IS NULL AND due_on < :today
      RETURNING id AS subject_id, case_id, due_on
      """)
  List<Escalated> escalateReports(Instant now, LocalDate today);

  @SqlQuery("SELECT centers_with_reports_due()")
  List<UUID> centers();

  /** What stands between the case and its end. */
  @SqlQuery(
      """
      SELECT EXISTS (SELECT FROM report_request q
        WHERE q.case_id = :caseId AND q.withdrawn_at IS NULL
          AND NOT EXISTS (SELECT FROM court_report r
            WHERE r.request_id = q.id AND r.status = 'RELEASED'))
      """)
  boolean isAnyAsked(UUID caseId);

  @SqlQuery(
      """
      SELECT EXISTS (SELECT FROM court_report
        WHERE case_id = :caseId AND status IN ('DRAFT', 'SUBMITTED', 'APPROVED'))
      """)
  boolean isAnyUnfinished(UUID caseId);
}
