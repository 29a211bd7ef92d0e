package org.contactcenter.visit.reliability;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(Count.class)
interface CountDao {

  /**
   * What counts.
   *
   * @param since from when on changes and absences are counted
   * @param noticeHours before a visit, up to which a cancellation is in time
   * @param cases only of these, where not empty
   */
  record Span(Instant since, int noticeHours, Optional<List<UUID>> cases) {}

  /**
   * What makes a flag.
   *
   * @param after the case after which the page begins
   */
  record Threshold(int noShows, int changes, UUID after, int limit) {}

  String COUNTS =
      """
      WITH happened AS (
        SELECT v.case_id, v.cancelled_by AS party,
          CASE WHEN v.starts_at - v.cancelled_at >= make_interval(hours => :span.noticeHours)
            THEN 1 ELSE 0 END AS in_time,
          CASE WHEN v.starts_at - v.cancelled_at < make_interval(hours => :span.noticeHours)
            THEN 1 ELSE 0 END AS late,
          0 AS moved, 0 AS missed, 0 AS unexplained, 0 AS in_a_row
        FROM visit v
        WHERE v.center_id = current_center() AND v.cancelled_at >= :span.since
          AND NOT EXISTS (SELECT FROM visit h
            WHERE h.id = v.handover_id AND h.status IN ('CANCELLED', 'NO_SHOW'))
          AND (CAST(:span.cases AS uuid[]) IS NULL
            OR v.case_id = ANY (CAST(:span.cases AS uuid[])))
        UNION ALL
        SELECT m.case_id, m.asked_by, 0, 0, 1, 0, 0, 0
        FROM visit_move m
        WHERE m.center_id = current_center() AND m.moved_at >= :span.since
          AND (CAST(:span.cases AS uuid[]) IS NULL
            OR m.case_id = ANY (CAST(:span.cases AS uuid[])))
        UNION ALL
        SELECT v.case_id, v.no_show_by, 0, 0, 0,
          CASE WHEN v.starts_at >= :span.since THEN 1 ELSE 0 END,
          CASE WHEN v.starts_at >= :span.since AND v.explanation IS NULL THEN 1 ELSE 0 END,
          CASE WHEN v.explanation IS NULL AND NOT EXISTS (SELECT FROM visit h
            WHERE h.case_id = v.case_id AND h.starts_at > v.starts_at
              AND h.status IN ('IN_PROGRESS', 'COMPLETED', 'TERMINATED')) THEN 1 ELSE 0 END
        FROM visit v
        WHERE v.center_id = current_center() AND v.status = 'NO_SHOW'
          AND (CAST(:span.cases AS uuid[]) IS NULL
            OR v.case_id = ANY (CAST(:span.cases AS uuid[])))),
      counted AS (
        SELECT case_id, party, sum(in_time) AS cancelled_in_time, sum(late) AS cancelled_late,
          sum(moved) AS moves, sum(missed) AS no_shows, sum(unexplained) AS unexplained,
          sum(in_a_row) AS in_a_row
        FROM happened
        GROUP BY case_id, party)
      """;

  @SqlQuery(COUNTS + "SELECT * FROM counted ORDER BY party")
  List<Count> of(@BindMethods("span") Span span);

  /** The parties of open cases that reach a threshold, by case. */
  @SqlQuery(
      COUNTS
          + """
          , flagged AS (
            SELECT c.* FROM counted c JOIN v_open_case o ON o.id = c.case_id
            WHERE c.party IN ('RESIDENTIAL_PARENT', 'VISITING_PARENT', 'CHILD')
              AND (c.in_a_row >= :at.noShows
                OR c.cancelled_in_time + c.cancelled_late + c.moves >= :at.changes)
              AND c.case_id > :at.after)
          SELECT * FROM flagged
          WHERE case_id IN (SELECT DISTINCT case_id FROM flagged ORDER BY case_id LIMIT :at.limit)
          ORDER BY case_id, party
          """)
  List<Count> flagged(@BindMethods("span") Span span, @BindMethods("at") Threshold at);

  @SqlQuery(
      """
      SELECT count(*) FROM visit
      WHERE case_id = :caseId AND status IN ('COMPLETED', 'TERMINATED') AND starts_at >= :since
      """)
  int held(UUID caseId, Instant since);

  /** The function checks that the case is anonymised. */
  @SqlQuery("SELECT count(*) FROM erase_visit_changes(:caseId)")
  int erase(UUID caseId);
}
