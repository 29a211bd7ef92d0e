package org.contactcenter.casefile.frozen;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface CaseKeyDao {

  @SqlQuery("SELECT sealed FROM case_key WHERE case_id = :caseId")
  Optional<byte[]> find(UUID caseId);

  /** Leaves the key that another has made in the meantime. */
  @SqlUpdate(
      """
      INSERT INTO case_key (case_id, center_id, sealed)
      VALUES (:caseId, current_center(), :sealed)
      ON CONFLICT ON CONSTRAINT case_key_pkey DO NOTHING
      """)
  void insert(UUID caseId, byte[] sealed);

  @SqlQuery("SELECT count(*) FROM shred_case_key(:caseId)")
  int shred(UUID caseId);
}
