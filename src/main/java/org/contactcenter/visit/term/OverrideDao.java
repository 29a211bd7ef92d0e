package org.contactcenter.visit.term;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(OrderOverride.class)
interface OverrideDao {

  @SqlUpdate(
      """
      UPDATE visit_override SET superseded_at = :at
      WHERE visit_id = :visitId AND superseded_at IS NULL
      """)
  void supersede(UUID visitId, Instant at);

  @SqlUpdate(
      """
      INSERT INTO visit_override
        (id, center_id, visit_id, case_id, terms, reason, decided_by, decided_at)
      VALUES (:id, current_center(), :visitId, :caseId, CAST(:terms AS text[]), :reason,
        :decidedBy, :decidedAt)
      """)
  void insert(@BindMethods OrderOverride made);

  @SqlQuery(
      """
      SELECT id, visit_id, case_id, terms, reason, decided_by, decided_at
      FROM visit_override
      WHERE visit_id = ANY (:visitIds) AND superseded_at IS NULL
      """)
  List<OrderOverride> standing(Collection<UUID> visitIds);

  /** The function checks that the case is anonymised. */
  @SqlQuery("SELECT count(*) FROM erase_overrides(:caseId)")
  int erase(UUID caseId);
}
