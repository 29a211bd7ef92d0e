package org.contactcenter.incident.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Deadline.class)
@RegisterConstructorMapper(IncidentSettings.class)
interface DeadlineDao {

  /** Within how many hours each is to be done. */
  record Terms(int report, int parent, int review) {}

  /**
   * Whose deadlines are wanted.
   *
   * @param whole those of the whole center
   * @param cases those of these cases
   * @param reader those of the own drafts
   */
  record Sight(boolean whole, Collection<UUID> cases, UUID reader) {}

  /**
   * All deadlines of all incidents that are not closed. A hold stops the clock of telling; once it
   * is released, telling has its time from then on.
   */
  String DEADLINES =
      """
      SELECT i.id AS incident_id, i.case_id, i.reported_by, i.status, d.kind, d.due_at, d.met_at,
        d.held, e.escalated_at
      FROM incident i
      LEFT JOIN LATERAL (
        SELECT bool_or(h.released_at IS NULL) AS held, max(h.released_at) AS released_at
        FROM incident_hold h WHERE h.incident_id = i.id) h ON true
      LEFT JOIN LATERAL (
        SELECT min(n.notified_at) AS at FROM incident_notification n
        WHERE n.incident_id = i.id AND n.to_parent) told ON true
      CROSS JOIN LATERAL (VALUES
        ('REPORT', i.occurred_at + make_interval(hours => :terms.report), i.submitted_at, false),
        ('TELL_PARENT',
          GREATEST(i.occurred_at, h.released_at) + make_interval(hours => :terms.parent),
          told.at, COALESCE(h.held, false) AND told.at IS NULL),
        ('CRITICAL', CASE WHEN i.severity = 'CRITICAL' THEN i.submitted_at END, i.reviewed_at, false),
        ('REVIEW', i.submitted_at + make_interval(hours => :terms.review), i.reviewed_at, false)
        ) d (kind, due_at, met_at, held)
      LEFT JOIN incident_escalation e ON e.incident_id = i.id AND e.kind = d.kind
      WHERE i.center_id = current_center() AND d.due_at IS NOT NULL
      """;

  /** What was found overdue for the first time. */
  record Overdue(UUID incidentId, UUID caseId, Deadline.Kind kind) {}

  @SqlQuery(DEADLINES + "AND i.id = :incidentId ORDER BY d.due_at, d.kind")
  List<Deadline> of(UUID incidentId, @BindMethods("terms") Terms terms);

  /** Of drafts the reader sees only the own. */
  @SqlQuery(
      DEADLINES
          + """
            AND i.status <> 'CLOSED' AND d.met_at IS NULL AND NOT d.held AND d.due_at < :until
            AND (i.status = 'DRAFT' AND i.reported_by = :sight.reader
              OR i.status <> 'DRAFT' AND (:sight.whole OR i.case_id = ANY (:sight.cases)))
          ORDER BY d.due_at, i.id, d.kind
          """)
  List<Deadline> open(
      Instant until, @BindMethods("terms") Terms terms, @BindMethods("sight") Sight sight);

  /** What coordinators were told of and is still not done; of drafts that they exist. */
  @SqlQuery(
      DEADLINES
          + """
            AND i.status <> 'CLOSED' AND d.met_at IS NULL AND NOT d.held
            AND e.escalated_at IS NOT NULL
          ORDER BY e.escalated_at, i.id, d.kind
          """)
  List<Deadline> escalated(@BindMethods("terms") Terms terms);

  /** Of several nodes that find the same one writes it down. */
  @RegisterConstructorMapper(Overdue.class)
  @SqlQuery(
      "WITH found AS (\n"
          + "INSERT INTO incident_escalation (center_id, incident_id, kind, due_at, escalated_at)\n"
          + "SELECT current_center(), o.incident_id, o.kind, o.due_at, :now FROM (\n"
          + DEADLINES
          + """
            AND i.status <> 'CLOSED' AND d.met_at IS NULL AND NOT d.held AND d.due_at < :now
            AND e.escalated_at IS NULL) o
          ON CONFLICT (incident_id, kind) DO NOTHING
          RETURNING incident_id, kind)
          SELECT f.incident_id, i.case_id, f.kind
          FROM found f JOIN incident i ON i.id = f.incident_id
          ORDER BY f.incident_id, f.kind
          """)
  List<Overdue> escalate(Instant now, @BindMethods("terms") Terms terms);

  /** Coordinators are told of something critical; once. */
  @SqlUpdate(
      """
      INSERT INTO incident_escalation (center_id, incident_id, kind, due_at, escalated_at)
      VALUES (current_center(), :incidentId, 'CRITICAL', :now, :now)
      ON CONFLICT (incident_id, kind) DO NOTHING
      """)
  void alarm(UUID incidentId, Instant now);

  @SqlQuery("SELECT centers_with_incidents()")
  List<UUID> centers();

  @SqlQuery(
      """
      SELECT parent_hours, review_hours, version FROM incident_settings
      WHERE center_id = current_center()
      """)
  Optional<IncidentSettings> settings();

  /** False when they moved on since that version. */
  @SqlUpdate(
      """
      INSERT INTO incident_settings (center_id, parent_hours, review_hours, version)
      VALUES (current_center(), :parentHours, :reviewHours, :version + 1)
      ON CONFLICT (center_id) DO UPDATE
      SET parent_hours = excluded.parent_hours, review_hours = excluded.review_hours,
        version = excluded.version
      WHERE incident_settings.version = :version
      """)
  boolean save(@BindMethods IncidentSettings settings);
}
