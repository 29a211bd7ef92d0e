package org.contactcenter.visit.note;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(ObservationNote.class)
@RegisterConstructorMapper(NoteAmendment.class)
interface NoteDao {

  /**
   * Which notes of a visit are wanted.
   *
   * @param others whether the reader may see what others signed
   */
  record Filter(
      UUID visitId, UUID reader, boolean others, Instant afterAt, UUID afterId, int limit) {}

  @SqlUpdate(
      """
      INSERT INTO observation_note
        (id, center_id, visit_id, case_id, author, text, observed_at, written_at, signed_at, version)
      VALUES (:id, current_center(), :visitId, :caseId, :author, :text, :observedAt, :writtenAt,
        :signedAt, :version)
      """)
  void insert(@BindMethods ObservationNote note);

  /** False when the note moved on since it was read. */
  @SqlUpdate(
      """
      UPDATE observation_note
      SET text = :text, observed_at = :observedAt, signed_at = :signedAt, version = version + 1
      WHERE id = :id AND version = :version AND signed_at IS NULL
      """)
  boolean update(@BindMethods ObservationNote note);

  @SqlUpdate(
      """
      INSERT INTO note_amendment (id, center_id, note_id, author, text, written_at)
      VALUES (:id, current_center(), :noteId, :author, :text, :writtenAt)
      """)
  void insert(@BindMethods NoteAmendment amendment);

  @SqlQuery(
      """
      SELECT id, visit_id, case_id, author, text, observed_at, written_at, signed_at, version
      FROM observation_note
      WHERE visit_id = :visitId AND id = :id
      """)
  Optional<ObservationNote> find(UUID visitId, UUID id);

  @SqlQuery(
      """
      SELECT id, visit_id, case_id, author, text, observed_at, written_at, signed_at, version
      FROM observation_note
      WHERE visit_id = :visitId
        AND (author = :reader OR (:others AND signed_at IS NOT NULL))
        AND (observed_at, id) > (:afterAt, :afterId)
      ORDER BY observed_at, id
      LIMIT :limit
      """)
  List<ObservationNote> page(@BindMethods Filter filter);

  @SqlQuery(
      """
      SELECT id, visit_id, case_id, author, text, observed_at, written_at, signed_at, version
      FROM observation_note
      WHERE visit_id = :visitId AND signed_at IS NOT NULL
      ORDER BY observed_at, id
      """)
  List<ObservationNote> signed(UUID visitId);

  @SqlQuery(
      """
      SELECT id, visit_id, case_id, author, text, observed_at, written_at, signed_at, version
      FROM observation_note
      WHERE visit_id = ANY (:visitIds) AND signed_at IS NOT NULL
      ORDER BY observed_at, id
      """)
  List<ObservationNote> signedOf(Collection<UUID> visitIds);

  @SqlQuery(
      """
      SELECT id FROM observation_note
      WHERE case_id = :caseId AND id = ANY (:noteIds) AND signed_at IS NOT NULL
      """)
  Set<UUID> signedAmong(UUID caseId, Collection<UUID> noteIds);

  @SqlQuery(
      """
      SELECT id, note_id, author, text, written_at
      FROM note_amendment
      WHERE note_id = ANY (:noteIds)
      ORDER BY note_id, written_at, id
      """)
  List<NoteAmendment> amendments(Collection<UUID> noteIds);
}
