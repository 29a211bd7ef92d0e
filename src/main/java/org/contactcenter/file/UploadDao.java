package org.contactcenter.file;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface UploadDao {

  @SqlUpdate(
      """
      INSERT INTO file_upload (id, center_id, case_id, started_at)
      VALUES (:id, current_center(), :caseId, :startedAt)
      """)
  void begin(UUID id, UUID caseId, Instant startedAt);

  @SqlUpdate(
      """
      INSERT INTO file_upload_part (center_id, upload_id, part, sealed)
      VALUES (current_center(), :id, :part, :sealed)
      """)
  void put(UUID id, int part, byte[] sealed);

  @SqlQuery("SELECT sealed FROM file_upload_part WHERE upload_id = :id AND part = :part")
  Optional<byte[]> part(UUID id, int part);

  /** The parts become those of the file with the same id. */
  @SqlUpdate(
      """
      INSERT INTO stored_file_part (center_id, file_id, part, sealed)
      SELECT center_id, upload_id, part, sealed FROM file_upload_part WHERE upload_id = :id
      """)
  int keep(UUID id);

  @SqlUpdate("DELETE FROM file_upload WHERE id = :id")
  void drop(UUID id);

  @SqlQuery("SELECT forget_file_uploads(:before)")
  long forget(Instant before);
}
