package org.contactcenter.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(AuditEntry.class)
interface AuditDao {

  /** Which entries are asked for; an empty part asks for all. */
  record Filter(
      Optional<UUID> caseId,
      Optional<UUID> subject,
      Optional<UUID> actor,
      Optional<Instant> from,
      Optional<Instant> until,
      long before,
      int limit) {}

  String APPEND =
      """
      INSERT INTO audit_entry (id, center_id, actor, action, subject, case_id, fields, at, address)
      VALUES (
        :id, current_center(), :actor, :action, :subject, :caseId, :fields, :at, :address)
      """;

  @SqlUpdate(APPEND)
  void append(@BindMethods AuditEntry entry);

  @SqlBatch(APPEND)
  void appendAll(@BindMethods List<AuditEntry> entries);

  @SqlQuery(
      """
      SELECT seq, id, actor, action, subject, case_id, fields, at, address
      FROM audit_entry
      WHERE center_id = current_center() AND seq < :before
        AND (CAST(:caseId AS uuid) IS NULL OR case_id = CAST(:caseId AS uuid))
        AND (CAST(:subject AS uuid) IS NULL OR subject = CAST(:subject AS uuid))
        AND (CAST(:actor AS uuid) IS NULL OR actor = CAST(:actor AS uuid))
        AND (CAST(:from AS timestamptz) IS NULL OR at >= CAST(:from AS timestamptz))
        AND (CAST(:until AS timestamptz) IS NULL OR at < CAST(:until AS timestamptz))
      ORDER BY seq DESC
      LIMIT :limit
      """)
  List<AuditEntry> newestFirst(@BindMethods Filter filter);
}
