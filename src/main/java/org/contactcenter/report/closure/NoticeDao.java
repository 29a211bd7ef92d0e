package org.contactcenter.report.closure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Notice.class)
@RegisterConstructorMapper(NoticeDao.Bytes.class)
interface NoticeDao {

  /** A letter's bytes; those of versions before stand in clear, and what is shredded is neither. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Bytes(Optional<byte[]> sealed, Optional<byte[]> plain) {}

  @SqlUpdate(
      """
      INSERT INTO notice (id, center_id, case_id, kind, addressee_kind, addressee, person_id,
        court_id, language, made_at, sealed, sha256)
      VALUES (:id, current_center(), :caseId, :kind, :addresseeKind, :addressee, :personId,
        :courtId, :language, :madeAt, :sealed, decode(:sha256, 'hex'))
      """)
  void insert(@BindMethods Notice notice, byte[] sealed);

  @SqlQuery(
      """
      SELECT id, case_id, kind, addressee_kind, addressee, person_id, court_id, language, made_at,
        encode(sha256, 'hex') AS sha256
      FROM notice
      WHERE case_id = :caseId
      ORDER BY made_at, id
      """)
  List<Notice> ofCase(UUID caseId);

  @SqlQuery(
      """
      SELECT id, case_id, kind, addressee_kind, addressee, person_id, court_id, language, made_at,
        encode(sha256, 'hex') AS sha256
      FROM notice
      WHERE id = :id AND case_id = :caseId
      """)
  Optional<Notice> find(UUID caseId, UUID id);

  @SqlQuery("SELECT sealed, pdf AS plain FROM notice WHERE id = :id AND case_id = :caseId")
  Optional<Bytes> bytes(UUID caseId, UUID id);
}
