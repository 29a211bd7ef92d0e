package org.contactcenter.incident;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Incident.class)
interface IncidentDao {

  String COLUMNS =
      """
      SELECT id, case_id, visit_id, visit_measure, status, severity, category, occurred_at, description,
        action_taken, reported_by, by_supervisor, recorded_at, submitted_at, conclusion, reviewed_by,
        reviewed_at, closed_by, closed_at, version
      FROM incident
      """;

  /**
   * Which incidents are wanted, and who reads them; an empty part asks for all.
   *
   * @param whole whether the reader sees the center's incidents, and drafts of others that were
   *     written down until {@code overdueUntil}
   * @param own whether the reader sees those they reported as a supervisor
   * @param cases of which the reader sees all incidents
   */
  record Filter(
      Optional<UUID> caseId,
      Optional<IncidentStatus> status,
      Optional<Occurrence.Severity> severity,
      UUID reader,
      boolean whole,
      Instant overdueUntil,
      boolean own,
      Collection<UUID> cases,
      Instant beforeAt,
      UUID beforeId,
      int limit) {}

  @SqlUpdate(
      """
      INSERT INTO incident (id, center_id, case_id, visit_id, visit_measure, status, severity,
        category, occurred_at, description, action_taken, reported_by, by_supervisor, recorded_at, submitted_at,
        version)
      VALUES (:id, current_center(), :caseId, :visitId, :visitMeasure, :status, :occurrence.severity,
        :occurrence.category, :occurrence.occurredAt, :occurrence.description,
        :occurrence.actionTaken, :authorship.reportedBy, :authorship.bySupervisor,
        :authorship.recordedAt, :authorship.submittedAt, :version)
      """)
  void insert(@BindMethods Incident incident);

  /** False when it moved on since it was read. */
  @SqlUpdate(
      """
      UPDATE incident
      SET visit_id = :visitId, visit_measure = :visitMeasure, status = :status, severity = :occurrence.severity,
        category = :occurrence.category, occurred_at = :occurrence.occurredAt,
        description = :occurrence.description, action_taken = :occurrence.actionTaken,
        submitted_at = :authorship.submittedAt, conclusion = :outcome.conclusion,
        reviewed_by = :outcome.reviewedBy, reviewed_at = :outcome.reviewedAt,
        closed_by = :outcome.closedBy, closed_at = :outcome.closedAt, version = version + 1
      WHERE id = :id AND version = :version
      """)
  boolean update(@BindMethods Incident incident);

  @SqlQuery(COLUMNS + "WHERE id = :id")
  Optional<Incident> find(UUID id);

  @SqlQuery(
      COLUMNS
          + """
          WHERE center_id = current_center()
            AND (status <> 'DRAFT' OR reported_by = :reader
              OR (:whole AND recorded_at <= :overdueUntil))
            AND (:whole OR case_id = ANY (:cases)
              OR (:own AND by_supervisor AND reported_by = :reader))
            AND (CAST(:caseId AS uuid) IS NULL OR case_id = CAST(:caseId AS uuid))
            AND (CAST(:status AS text) IS NULL OR status = CAST(:status AS text))
            AND (CAST(:severity AS text) IS NULL OR severity = CAST(:severity AS text))
            AND (occurred_at, id) < (:beforeAt, :beforeId)
          ORDER BY occurred_at DESC, id DESC
          LIMIT :limit
          """)
  List<Incident> newestFirst(@BindMethods Filter filter);

  @SqlQuery(COLUMNS + "WHERE visit_id = :visitId AND status <> 'DRAFT' ORDER BY occurred_at, id")
  List<Incident> submittedOf(UUID visitId);

  @SqlQuery(
      COLUMNS
          + """
          WHERE case_id = :caseId AND status <> 'DRAFT'
            AND occurred_at >= :from AND occurred_at < :until
          ORDER BY occurred_at, id
          """)
  List<Incident> submittedDuring(UUID caseId, Instant from, Instant until);

  @SqlQuery("SELECT EXISTS (SELECT FROM incident WHERE case_id = :caseId AND status <> 'CLOSED')")
  boolean isAnyUnfinished(UUID caseId);

  @SqlQuery(
      """
      SELECT EXISTS (
        SELECT FROM incident
        WHERE case_id = :caseId AND status = 'OPEN' AND severity = 'CRITICAL')
      """)
  boolean isAnyCriticalUnreviewed(UUID caseId);

  @SqlQuery(
      """
      SELECT EXISTS (SELECT FROM incident_follow_up WHERE incident_id = :id AND done_at IS NULL)
      """)
  boolean isAnyFollowUpOpen(UUID id);
}
