package org.contactcenter.report.closure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Notice.class)
interface NoticeDao {

  @SqlUpdate(
      """
      INSERT INTO notice (id, center_id, case_id, kind, addressee_kind, addressee, person_id,
        court_id, language, made_at, pdf)
      VALUES (:id, current_center(), :caseId, :kind, :addresseeKind, :addressee, :personId,
        :courtId, :language, :madeAt, :pdf)
      """)
  void insert(@BindMethods Notice notice, byte[] pdf);

  @SqlQuery(
      """
      SELECT id, case_id, kind, addressee_kind, addressee, person_id, court_id, language, made_at
      FROM notice
      WHERE case_id = :caseId
      ORDER BY made_at, id
      """)
  List<Notice> ofCase(UUID caseId);

  @SqlQuery(
      """
      SELECT id, case_id, kind, addressee_kind, addressee, person_id, court_id, language, made_at
      FROM notice
      WHERE id = :id AND case_id = :caseId
      """)
  Optional<Notice> find(UUID caseId, UUID id);

  @SqlQuery("SELECT pdf FROM notice WHERE id = :id AND case_id = :caseId")
  Optional<byte[]> pdf(UUID caseId, UUID id);
}
