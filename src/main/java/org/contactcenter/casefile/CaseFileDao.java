package org.contactcenter.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(CaseFile.class)
interface CaseFileDao {

  String COLUMNS =
      """
      SELECT c.id, c.number, c.status, c.source, c.referral_id, c.received_at, c.case_worker,
        c.opened_at, c.suspend_reason, c.close_reason, c.close_summary, c.closed_at,
        c.anonymised_at, c.reopened_from, c.reopen_reason, c.version
      FROM case_file c
      """;

  /**
   * Which cases are wanted; an empty part asks for all.
   *
   * @param visible the cases the reader works on, where they see no others
   * @param number what a case's number begins with
   * @param names folded beginnings of the names of one of its people; sought beside the number
   */
  record Filter(
      Optional<CaseStatus> status,
      Optional<List<UUID>> visible,
      Optional<UUID> worker,
      Optional<String> number,
      List<String> names,
      Optional<Instant> beforeAt,
      Optional<UUID> beforeId,
      int limit) {}

  @SqlUpdate(
      """
      INSERT INTO case_file (id, center_id, number, status, source, referral_id, received_at,
        case_worker, opened_at, reopened_from, reopen_reason, version)
      VALUES (:id, current_center(), :number, :status, :origin.source, :origin.referralId,
        :origin.receivedAt, :caseWorker, :origin.openedAt, :origin.reopenedFrom,
        :origin.reopenReason, :version)
      ON CONFLICT ON CONSTRAINT case_file_reopened_once DO NOTHING
      """)
  boolean insert(@BindMethods CaseFile file);

  /** False when the row moved on since {@code file} was read. */
  @SqlUpdate(
      """
      UPDATE case_file
      SET status = :status, case_worker = :caseWorker, suspend_reason = :suspendReason,
        close_reason = :ending.closeReason, close_summary = :ending.closeSummary,
        closed_at = :ending.closedAt, version = version + 1
      WHERE id = :id AND version = :version
      """)
  boolean update(@BindMethods CaseFile file);

  @SqlQuery(COLUMNS + "WHERE c.id = :id")
  Optional<CaseFile> find(UUID id);

  @SqlQuery(COLUMNS + "WHERE c.id = :id FOR UPDATE")
  Optional<CaseFile> lock(UUID id);

  @SqlQuery(COLUMNS + "WHERE c.center_id = current_center() AND c.number = :number")
  Optional<CaseFile> numbered(String number);

  @SqlQuery(
      COLUMNS
          + """
          WHERE c.center_id = current_center() AND c.status = :status
          ORDER BY c.opened_at, c.id
          """)
  List<CaseFile> having(CaseStatus status);

  @SqlQuery(COLUMNS + "WHERE c.id = ANY (:ids)")
  @KeyColumn("id")
  Map<UUID, CaseFile> findAll(Collection<UUID> ids);

  @SqlQuery("SELECT id, number FROM case_file WHERE id = ANY (:ids)")
  @KeyColumn("id")
  @ValueColumn("number")
  Map<UUID, String> numbers(Collection<UUID> ids);

  @SqlQuery(
      COLUMNS
          + """
      WHERE c.center_id = current_center()
        AND (CAST(:status AS text) IS NULL OR c.status = CAST(:status AS text))
        AND (CAST(:visible AS uuid[]) IS NULL OR c.id = ANY (CAST(:visible AS uuid[])))
        AND (CAST(:worker AS uuid) IS NULL OR c.case_worker = CAST(:worker AS uuid))
        AND (CAST(:number AS text) IS NULL OR starts_with(c.number, CAST(:number AS text))
          OR c.id IN (SELECT p.case_id FROM case_party p
            WHERE p.person_id IN (SELECT people_named(:names))))
        AND (CAST(:beforeAt AS timestamptz) IS NULL
          OR (c.opened_at, c.id) < (CAST(:beforeAt AS timestamptz), CAST(:beforeId AS uuid)))
      ORDER BY c.opened_at DESC, c.id DESC
      LIMIT :limit
      """)
  List<CaseFile> newestFirst(@BindMethods Filter filter);

  /** The next number of the center's year; its row stays locked until the transaction ends. */
  @SqlQuery(
      """
      INSERT INTO case_number (center_id, year, last) VALUES (current_center(), :year, 1)
      ON CONFLICT (center_id, year) DO UPDATE SET last = case_number.last + 1
      RETURNING last
      """)
  int nextNumber(int year);

  /** From the function, and not of it: so PostgreSQL plans it with the statement, once. */
  @SqlQuery("SELECT id FROM cases_worked_on(:worker, :at) AS worked_on (id)")
  List<UUID> workedOn(UUID worker, Instant at);
}
