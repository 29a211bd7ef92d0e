package org.contactcenter.report.court.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(ReportRequest.class)
interface RequestDao {

  String COLUMNS =
      """
      SELECT q.id, q.case_id, q.order_id, q.requested_on, q.due_on, q.questions, q.recorded_by,
        q.recorded_at, q.escalated_at, q.withdraw_reason, q.withdrawn_at,
        (SELECT r.id FROM court_report r WHERE r.request_id = q.id AND r.status = 'RELEASED'
          ORDER BY r.released_at DESC, r.id LIMIT 1) AS met_by
      FROM report_request q
      """;

  @SqlUpdate(
      """
      INSERT INTO report_request (id, center_id, case_id, order_id, requested_on, due_on, questions,
        recorded_by, recorded_at)
      VALUES (:id, current_center(), :caseId, :orderId, :requestedOn, :dueOn, :questions,
        :recordedBy, :recordedAt)
      """)
  void insert(@BindMethods ReportRequest request);

  /** What is due later is escalated anew. */
  @SqlUpdate("UPDATE report_request SET due_on = :dueOn, escalated_at = NULL WHERE id = :id")
  void postpone(UUID id, LocalDate dueOn);

  @SqlUpdate(
      "UPDATE report_request SET withdraw_reason = :reason, withdrawn_at = :at WHERE id = :id")
  void withdraw(UUID id, String reason, Instant at);

  @SqlQuery(COLUMNS + "WHERE q.case_id = :caseId ORDER BY q.due_on, q.id")
  List<ReportRequest> ofCase(UUID caseId);

  @SqlQuery(COLUMNS + "WHERE q.case_id = :caseId AND q.id = :id")
  Optional<ReportRequest> find(UUID caseId, UUID id);
}
