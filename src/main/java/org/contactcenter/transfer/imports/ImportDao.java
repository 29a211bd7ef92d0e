package org.contactcenter.transfer.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.transfer.imports.row.Kind;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Import.class)
@RegisterConstructorMapper(RowProblem.class)
interface ImportDao {
  String COLUMNS =
      """
      SELECT id, kind, status, mode, mapping::text AS mapping, rows, done, imported, created_by,
        acting, address, created_at, expires_at, version
      FROM import
      """;

  @SqlUpdate(
      """
      INSERT INTO import (id, center_id, kind, status, rows, done, imported, created_by, address,
        created_at, expires_at, version)
      VALUES (:id, current_center(), :kind, :status, :rows, :done, :imported, :createdBy, :address,
        :createdAt, :expiresAt, :version)
      """)
  void insert(@BindMethods Import made);

  @SqlQuery(COLUMNS + "WHERE id = :id")
  Optional<Import> find(UUID id);

  @SqlQuery(COLUMNS + "WHERE id = :id FOR UPDATE")
  Optional<Import> lock(UUID id);

  /** Newest first. */
  @SqlQuery(
      COLUMNS
          + """
          WHERE center_id = current_center() AND (created_at, id) < (:at, :before)
          ORDER BY created_at DESC, id DESC
          LIMIT :limit
          """)
  List<Import> page(Instant at, UUID before, int limit);

  @SqlUpdate(
      """
      UPDATE import
      SET status = :status, mode = :mode, mapping = CAST(:mapping AS jsonb), done = :done,
        acting = :acting, address = :address, version = version + 1
      WHERE id = :id
      """)
  void update(@BindMethods Import changed);

  @SqlUpdate(
      """
      UPDATE import SET done = done + :looked, imported = imported + :taken WHERE id = :id
      """)
  void progress(UUID id, int looked, int taken);

  @SqlUpdate(
      """
      INSERT INTO import_chunk (center_id, import_id, number, sealed)
      VALUES (current_center(), :id, :number, :sealed)
      """)
  void insertChunk(UUID id, int number, byte[] sealed);

  @SqlQuery("SELECT sealed FROM import_chunk WHERE import_id = :id AND number = :number")
  Optional<byte[]> chunk(UUID id, int number);

  @SqlUpdate("DELETE FROM import_chunk WHERE import_id = :id AND number > 0")
  void dropRows(UUID id);

  /** Those of the lines that have become records. */
  @SqlQuery("SELECT line FROM import_row WHERE import_id = :id AND line = ANY (:lines)")
  Set<Integer> taken(UUID id, List<Integer> lines);

  @SqlBatch(
      """
      INSERT INTO import_row (center_id, import_id, line, kind, key_hash, record_id, case_id)
      VALUES (current_center(), :importId, :line, :kind, :keyHash, :recordId, :caseId)
      """)
  void insertRows(@BindMethods List<TakenRow> rows);

  /** The rows of all tables that told of the case, as they came; then that they did. */
  @SqlUpdate(
      """
      DELETE FROM import_chunk c
      WHERE number > 0 AND EXISTS (SELECT FROM import_row r
        WHERE r.import_id = c.import_id AND (r.case_id = :caseId OR r.record_id = :referralId))
      """)
  void eraseContent(UUID caseId, UUID referralId);

  @SqlUpdate("DELETE FROM import_row WHERE case_id = :caseId OR record_id = :referralId")
  void eraseRows(UUID caseId, UUID referralId);

  /** Those of the keys with which a record came. */
  @SqlQuery(
      """
      SELECT key_hash FROM import_row
      WHERE center_id = current_center() AND kind = :kind AND key_hash = ANY (:keyHashes)
      """)
  Set<String> known(Kind kind, Set<String> keyHashes);

  /** The record that came with that key. */
  @SqlQuery(
      """
      SELECT record_id FROM import_row
      WHERE center_id = current_center() AND kind = :kind AND key_hash = :keyHash
      """)
  Optional<UUID> recordOf(Kind kind, String keyHash);

  @SqlUpdate("DELETE FROM import_problem WHERE import_id = :id")
  void clearProblems(UUID id);

  @SqlBatch(
      """
      INSERT INTO import_problem (center_id, import_id, line, place, field, column_name, code, args)
      VALUES (current_center(), :importId, :line, :place, :field, :columnName, :code,
        CAST(:args AS jsonb))
      """)
  void insertProblems(@BindMethods List<RowProblem> problems);

  @SqlQuery("SELECT count(DISTINCT line) FROM import_problem WHERE import_id = :id")
  int refusedRows(UUID id);

  @SqlQuery(
      """
      SELECT import_id, line, place, field, column_name, code, args::text AS args
      FROM import_problem
      WHERE import_id = :id AND (line, place) > (:line, :place)
      ORDER BY line, place
      LIMIT :limit
      """)
  List<RowProblem> problems(UUID id, int line, int place, int limit);

  @SqlQuery("SELECT import_centers(:now)")
  List<UUID> centers(Instant now);

  @SqlQuery(
      """
      SELECT id FROM import WHERE center_id = current_center() AND status IN ('CHECKING', 'RUNNING')
      ORDER BY created_at, id
      """)
  List<UUID> atWork();

  @SqlUpdate("DELETE FROM import WHERE center_id = current_center() AND expires_at <= :now")
  void forgetExpired(Instant now);
}
