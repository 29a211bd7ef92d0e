package org.contactcenter.consent.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Agreement.class)
interface AgreementDao {

  @SqlUpdate(
      """
      INSERT INTO agreement (id, center_id, case_id, person_id, text_version, language, method,
        signed_at, recorded_by, recorded_at)
      VALUES (:id, current_center(), :caseId, :personId, :textVersion, :language, :method,
        :signedAt, :recordedBy, :recordedAt)
      """)
  void insert(@BindMethods Agreement agreement);

  @SqlQuery(
      """
      SELECT id, case_id, person_id, text_version, language, method, signed_at, recorded_by,
        recorded_at
      FROM agreement
      WHERE case_id = :caseId
      ORDER BY signed_at, id
      """)
  List<Agreement> ofCase(UUID caseId);

  @SqlQuery(
      """
      SELECT id, case_id, person_id, text_version, language, method, signed_at, recorded_by,
        recorded_at
      FROM agreement
      WHERE case_id = :caseId AND id = :id
      """)
  Optional<Agreement> find(UUID caseId, UUID id);

  @SqlQuery("SELECT DISTINCT person_id FROM agreement WHERE case_id = :caseId")
  List<UUID> signatories(UUID caseId);
}
