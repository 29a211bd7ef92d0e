package org.contactcenter.audit.chain;

import java.util.List;
import java.util.UUID;
import org.contactcenter.audit.AuditEntry;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(AuditEntry.class)
@RegisterConstructorMapper(Seal.class)
@RegisterConstructorMapper(SealDao.Waiting.class)
interface VerifyDao {

  @SqlQuery(
      """
      SELECT center_id, number, entry, content, chained, sealed_at
      FROM audit_seal
      WHERE center_id = current_center() AND number > :after
      ORDER BY number
      LIMIT :limit
      """)
  List<Seal> seals(long after, int limit);

  @SqlQuery(
      """
      SELECT seq, id, actor, action, subject, case_id, fields, at, address
      FROM audit_entry
      WHERE center_id = current_center() AND seq = ANY (:sequences)
      """)
  List<AuditEntry> entries(List<Long> sequences);

  @SqlQuery("SELECT count(*) FROM audit_entry WHERE center_id = current_center()")
  long count();

  @SqlQuery(
      """
      SELECT current_center() AS center_id, count(*) AS entries,
        coalesce(extract(epoch FROM clock_timestamp() - min(since)), 0)::double precision AS seconds
      FROM audit_unsealed
      WHERE center_id = current_center()
      """)
  SealDao.Waiting waiting();

  /** Entries that have no seal and wait for none. */
  @SqlQuery(
      """
      SELECT e.id
      FROM audit_entry e
      LEFT JOIN audit_seal s ON s.entry = e.seq AND s.center_id = e.center_id
      LEFT JOIN audit_unsealed u ON u.entry = e.seq AND u.center_id = e.center_id
      WHERE e.center_id = current_center() AND s.entry IS NULL AND u.entry IS NULL
      ORDER BY e.seq
      LIMIT :limit
      """)
  List<UUID> passedOver(int limit);

  /** What still waits for a seal while the entry is gone. */
  @SqlQuery(
      """
      SELECT u.entry
      FROM audit_unsealed u
      LEFT JOIN audit_entry e ON e.seq = u.entry AND e.center_id = u.center_id
      WHERE u.center_id = current_center() AND e.seq IS NULL
      ORDER BY u.entry
      LIMIT :limit
      """)
  List<Long> waitingInVain(int limit);
}
