package org.contactcenter.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(StoredFile.class)
interface FileDao {

  String COLUMNS =
      """
      SELECT id, case_id, incident_id, order_id, agreement_id, consent_id, person_id, kind, name, type, size,
        parts, encode(sha256, 'hex') AS sha256, uploaded_by, uploaded_at
      FROM stored_file
      """;

  @SqlUpdate(
      """
      INSERT INTO stored_file (id, center_id, case_id, incident_id, order_id, agreement_id,
        consent_id, person_id, kind, name, type, size, parts, sha256, uploaded_by, uploaded_at)
      VALUES (:id, current_center(), :caseId, :place.incidentId, :place.orderId, :place.agreementId,
        :place.consentId, :place.personId, :kind, :name, :type, :size, :parts, decode(:sha256, 'hex'), :uploadedBy,
        :uploadedAt)
      """)
  void insert(@BindMethods StoredFile file);

  @SqlQuery(
      COLUMNS
          + """
          WHERE case_id = :caseId
            AND incident_id IS NOT DISTINCT FROM CAST(:incidentId AS uuid)
            AND (uploaded_at, id) > (:at, :id)
          ORDER BY uploaded_at, id
          LIMIT :limit
          """)
  List<StoredFile> page(UUID caseId, Optional<UUID> incidentId, Instant at, UUID id, int limit);

  @SqlQuery(
      COLUMNS
          + """
          WHERE id = :id AND case_id = :caseId
            AND incident_id IS NOT DISTINCT FROM CAST(:incidentId AS uuid)
          """)
  Optional<StoredFile> find(UUID id, UUID caseId, Optional<UUID> incidentId);

  @SqlQuery("SELECT sealed FROM stored_file_part WHERE file_id = :fileId AND part = :part")
  Optional<byte[]> part(UUID fileId, int part);

  @SqlUpdate("DELETE FROM stored_file WHERE id = :id")
  void delete(UUID id);

  @SqlQuery("SELECT count(*) FROM erase_files(:caseId)")
  int erase(UUID caseId);
}
