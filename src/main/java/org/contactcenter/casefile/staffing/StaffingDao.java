package org.contactcenter.casefile.staffing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(StaffingDao.Row.class)
interface StaffingDao {

  /** What a coordinator set for a case. */
  record Row(UUID caseId, int supervisorsNeeded, int version) {}

  /** A case that was opened again needs what it needed before, until somebody decides anew. */
  @SqlQuery(
      """
      SELECT DISTINCT ON (c.id) c.id AS case_id, s.supervisors_needed,
        CASE WHEN s.case_id = c.id THEN s.version ELSE 0 END AS version
      FROM case_file c
      JOIN case_file same ON same.center_id = c.center_id AND same.referral_id = c.referral_id
        AND same.opened_at <= c.opened_at
      JOIN case_staffing s ON s.case_id = same.id
      WHERE c.id = ANY (:caseIds)
      ORDER BY c.id, same.opened_at DESC
      """)
  List<Row> find(Collection<UUID> caseIds);

  @SqlUpdate(
      """
      INSERT INTO case_staffing (case_id, center_id, supervisors_needed, version)
      VALUES (:caseId, current_center(), :supervisorsNeeded, 1)
      ON CONFLICT ON CONSTRAINT case_staffing_pkey DO UPDATE
      SET supervisors_needed = :supervisorsNeeded, version = case_staffing.version + 1
      """)
  void save(UUID caseId, int supervisorsNeeded);
}
