package org.contactcenter.identity.factor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface FactorDao {

  /** A factor as it is kept; pending until it is confirmed. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(byte[] secret, Optional<Instant> confirmedAt, long lastStep) {}

  @RegisterConstructorMapper(Row.class)
  @SqlQuery(
      """
      SELECT secret, confirmed_at, last_step FROM second_factor WHERE account_id = :accountId
      """)
  Optional<Row> find(UUID accountId);

  /** False where one is confirmed already. */
  @SqlUpdate(
      """
      INSERT INTO second_factor AS kept (account_id, secret, created_at, last_step)
      VALUES (:accountId, :secret, :now, 0)
      ON CONFLICT (account_id) DO UPDATE
      SET secret = excluded.secret, created_at = excluded.created_at, last_step = 0
      WHERE kept.confirmed_at IS NULL
      """)
  boolean begin(UUID accountId, byte[] secret, Instant now);

  /** True for the first who confirms this very secret. */
  @SqlUpdate(
      """
      UPDATE second_factor SET confirmed_at = :now, last_step = :step
      WHERE account_id = :accountId AND secret = :secret AND confirmed_at IS NULL
      """)
  boolean confirm(UUID accountId, byte[] secret, long step, Instant now);

  /** True for the first who uses this step, and no step after it. */
  @SqlUpdate(
      """
      UPDATE second_factor SET last_step = :step
      WHERE account_id = :accountId AND last_step < :step AND confirmed_at IS NOT NULL
      """)
  boolean advance(UUID accountId, long step);

  @SqlUpdate("DELETE FROM second_factor WHERE account_id = :accountId")
  void delete(UUID accountId);

  @SqlBatch("INSERT INTO recovery_code (account_id, code_hash) VALUES (:accountId, :hash)")
  void insertCodes(UUID accountId, List<byte[]> hash);

  @SqlUpdate("DELETE FROM recovery_code WHERE account_id = :accountId")
  void deleteCodes(UUID accountId);

  /** True for the first who uses it. */
  @SqlUpdate(
      """
      UPDATE recovery_code SET used_at = :now
      WHERE account_id = :accountId AND code_hash = :hash AND used_at IS NULL
      """)
  boolean useCode(UUID accountId, byte[] hash, Instant now);

  @SqlQuery("SELECT count(*) FROM recovery_code WHERE account_id = :accountId AND used_at IS NULL")
  int codesLeft(UUID accountId);
}
