package org.contactcenter.audit.chain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditEntry;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(AuditEntry.class)
@RegisterConstructorMapper(Seal.class)
@RegisterConstructorMapper(SealDao.Waiting.class)
interface SealDao {

  /** How many entries of a center wait for their seal, and the first of them for how long. */
  record Waiting(UUID centerId, long entries, double seconds) {}

  @SqlQuery("SELECT center_id, entries, seconds FROM audit_backlog()")
  List<Waiting> backlog();

  /** The centers that have a trail. */
  @SqlQuery("SELECT audited_centers()")
  List<UUID> centers();

  /** True for the one who may seal in this center until the transaction ends; waits for nobody. */
  @SqlQuery(
      "SELECT pg_try_advisory_xact_lock(hashtextextended('audit_seal ' || current_center(), 0))")
  boolean tryToBeAlone();

  @SqlQuery(
      """
      SELECT center_id, number, entry, content, chained, sealed_at
      FROM audit_seal
      WHERE center_id = current_center()
      ORDER BY number DESC
      LIMIT 1
      """)
  Optional<Seal> head();

  /** Whoever committed before another began has the lower sequence, and is seen whenever it is. */
  @SqlQuery(
      """
      SELECT e.seq, e.id, e.actor, e.action, e.subject, e.case_id, e.fields, e.at, e.address
      FROM audit_unsealed u
      JOIN audit_entry e ON e.seq = u.entry AND e.center_id = u.center_id
      WHERE u.center_id = current_center()
      ORDER BY u.entry
      LIMIT :limit
      """)
  List<AuditEntry> waiting(int limit);

  @SqlBatch(
      """
      INSERT INTO audit_seal (center_id, number, entry, content, chained, sealed_at)
      VALUES (:centerId, :number, :entry, :content, :chained, :sealedAt)
      """)
  void insert(@BindMethods List<Seal> seals);

  @SqlUpdate(
      "DELETE FROM audit_unsealed WHERE center_id = current_center() AND entry = ANY (:entries)")
  void waitNoLonger(List<Long> entries);
}
