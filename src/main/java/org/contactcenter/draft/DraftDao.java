package org.contactcenter.draft;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Reads and writes the drafts of who acts, and no others. */
interface DraftDao {

  /** A draft as it lies there. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(
      UUID id,
      String kind,
      String key,
      byte[] sealed,
      UUID sessionId,
      Instant createdAt,
      Instant updatedAt,
      int version) {}

  /** That there is a draft, without what is in it. */
  record Entry(UUID id, String kind, String key, Instant createdAt, Instant updatedAt) {}

  @RegisterConstructorMapper(Row.class)
  @SqlQuery(
      """
      SELECT id, kind, key, sealed, session_id, created_at, updated_at, version
      FROM draft
      WHERE account_id = current_actor() AND center_id = current_center()
        AND kind = :kind AND key = :key
      """)
  Optional<Row> find(String kind, String key);

  /** The oldest first. */
  @RegisterConstructorMapper(Entry.class)
  @SqlQuery(
      """
      SELECT id, kind, key, created_at, updated_at
      FROM draft
      WHERE account_id = current_actor() AND center_id = current_center()
        AND (CAST(:kind AS text) IS NULL OR kind = :kind)
        AND (created_at, id) > (:afterAt, :afterId)
      ORDER BY created_at, id
      LIMIT :limit
      """)
  List<Entry> page(Optional<String> kind, Instant afterAt, UUID afterId, int limit);

  @SqlQuery(
      """
      SELECT count(*) FROM draft
      WHERE account_id = current_actor() AND center_id = current_center()
      """)
  int count();

  /** False where there is one by now. */
  @SqlUpdate(
      """
      INSERT INTO draft (id, center_id, account_id, session_id, kind, key, sealed, created_at,
        updated_at, version)
      VALUES (:id, current_center(), current_actor(), :sessionId, :kind, :key, :sealed, :createdAt,
        :updatedAt, :version)
      ON CONFLICT ON CONSTRAINT draft_once DO NOTHING
      """)
  boolean insert(@BindMethods Row draft);

  /** False when the draft moved on since that version, or is gone. */
  @SqlUpdate(
      """
      UPDATE draft
      SET sealed = :sealed, session_id = :sessionId, updated_at = :updatedAt, version = version + 1
      WHERE id = :id AND version = :version
      """)
  boolean update(@BindMethods Row draft);

  @SqlUpdate("DELETE FROM draft WHERE id = :id")
  boolean delete(UUID id);

  /** In all centers, those that none of the sessions has saved. */
  @SqlUpdate(
      "DELETE FROM draft WHERE account_id = current_actor() AND session_id <> ALL (:sessions)")
  void deleteButOf(Collection<UUID> sessions);

  /** Of whoever; needs no scope. */
  @SqlQuery("SELECT forget_drafts_before(:time)")
  long forgetBefore(Instant time);

  /** In the center of the scope. */
  @SqlQuery("SELECT forget_drafts_of(:accountId)")
  long forgetOf(UUID accountId);
}
