package org.contactcenter.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Message.class)
@RegisterConstructorMapper(MessageDao.Words.class)
interface MessageDao {

  String COLUMNS =
      """
      SELECT id, kind, case_id, person_id, account_id, subject_id, state, language, status,
        created_at, due_at, expires_at, tries, setback, ended_at
      FROM message
      """;

  /** False where one with the same key was posted before. */
  @SqlUpdate(
      """
      INSERT INTO message (id, center_id, kind, case_id, person_id, account_id, subject_id, state,
        once, language, content, status, created_at, due_at, expires_at, tries)
      VALUES (:id, current_center(), :kind, :reference.caseId, :recipient.personId,
        :recipient.accountId, :reference.subjectId, :reference.state, :terms.once, :language,
        :content, 'WAITING', :now, :now, :terms.expiresAt, 0)
      ON CONFLICT (center_id, once) WHERE once IS NOT NULL DO NOTHING
      """)
  boolean insert(UUID id, @BindMethods Letter letter, byte[] content, Instant now);

  @SqlQuery("SELECT centers_with_messages_due(:now)")
  List<UUID> centersWithDue(Instant now);

  /** The longest due that no other node has in hand, locked until the transaction ends. */
  @SqlQuery(
      COLUMNS
          + """
          WHERE center_id = current_center() AND status = 'WAITING' AND due_at <= :now
          ORDER BY due_at, id
          LIMIT 1
          FOR UPDATE SKIP LOCKED
          """)
  Optional<Message> claim(Instant now);

  @SqlQuery("SELECT content FROM message WHERE id = :id AND content IS NOT NULL")
  Optional<byte[]> content(UUID id);

  @SqlUpdate(
      """
      UPDATE message
      SET status = :status, setback = :setback, ended_at = :now,
        content = CASE WHEN :forget THEN NULL ELSE content END
      WHERE id = :id
      """)
  void end(UUID id, MessageStatus status, Optional<Setback> setback, Instant now, boolean forget);

  /** Since when it is hindered stays what it was the first time. */
  @SqlUpdate(
      """
      UPDATE message
      SET due_at = :dueAt, tries = :tries, setback = :setback,
        hindered_since = coalesce(hindered_since, :now)
      WHERE id = :id
      """)
  void defer(UUID id, Instant dueAt, int tries, Setback setback, Instant now);

  /** False unless it was given up and can still be sent. */
  @SqlUpdate(
      """
      UPDATE message SET status = 'WAITING', due_at = :now, tries = 0, ended_at = NULL,
        hindered_since = NULL, setback = NULL
      WHERE id = :id AND status = 'FAILED' AND content IS NOT NULL
      """)
  boolean retry(UUID id, Instant now);

  /** One that can be tried no more is withdrawn: it has nothing to say. */
  @SqlUpdate(
      """
      UPDATE message SET content = NULL, status = 'WITHDRAWN'
      WHERE center_id = current_center() AND case_id IS NULL AND status = 'FAILED'
        AND ended_at < :before
      """)
  int forgetFailed(Instant before);

  @SqlQuery("SELECT count(*) FROM erase_messages(:caseId, :now)")
  int erase(UUID caseId, Instant now);

  @SqlQuery(COLUMNS + "WHERE id = :id")
  Optional<Message> find(UUID id);

  @SqlQuery(COLUMNS + "WHERE center_id = current_center() AND subject_id = ANY (:subjectIds)")
  List<Message> about(Collection<UUID> subjectIds);

  @SqlQuery(
      COLUMNS
          + """
          WHERE center_id = current_center() AND person_id = :personId
          ORDER BY created_at, id
          """)
  List<Message> toPerson(UUID personId);

  /** What is kept of what was said to somebody. */
  @SqlQuery(
      """
      SELECT id, content FROM message
      WHERE center_id = current_center() AND person_id = :personId AND content IS NOT NULL
      """)
  List<Words> wordsTo(UUID personId);

  /** A message's words, sealed. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Words(UUID id, byte[] content) {}

  /** Which messages are wanted; an empty part asks for all. */
  record Filter(
      Optional<UUID> caseId,
      Optional<MessageStatus> status,
      Optional<MessageKind> kind,
      Instant beforeAt,
      UUID beforeId,
      int limit) {}

  @SqlQuery(
      COLUMNS
          + """
          WHERE center_id = current_center()
            AND (CAST(:caseId AS uuid) IS NULL OR case_id = CAST(:caseId AS uuid))
            AND (CAST(:status AS text) IS NULL OR status = CAST(:status AS text))
            AND (CAST(:kind AS text) IS NULL OR kind = CAST(:kind AS text))
            AND (created_at, id) < (:beforeAt, :beforeId)
          ORDER BY created_at DESC, id DESC
          LIMIT :limit
          """)
  List<Message> page(@BindMethods Filter filter);
}
