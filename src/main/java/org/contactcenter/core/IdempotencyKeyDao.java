package org.contactcenter.core;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The keys of creations, each user's own in each center. */
interface IdempotencyKeyDao {

  /** A key as it came, with the fingerprint of the request it came with. */
  record Key(UUID centerId, UUID userId, String key, String requestHash, Instant createdAt) {}

  /** What a key was used for. */
  record Use(String requestHash, UUID recordId) {}

  /** False when the key is in use; waits for a transaction that is just taking it. */
  @SqlUpdate(
      """
      INSERT INTO idempotency_key AS taken (center_id, user_id, key, request_hash, created_at)
      VALUES (:centerId, :userId, :key, :requestHash, :createdAt)
      ON CONFLICT ON CONSTRAINT idempotency_key_pkey DO UPDATE
      SET request_hash = excluded.request_hash, created_at = excluded.created_at, record_id = NULL
      WHERE taken.created_at <= :expired
      """)
  boolean take(@BindMethods Key key, @Bind("expired") Instant expired);

  @SqlQuery(
      """
      SELECT request_hash, record_id
      FROM idempotency_key
      WHERE center_id = :centerId AND user_id = :userId AND key = :key
      """)
  @RegisterConstructorMapper(Use.class)
  Use use(@BindMethods Key key);

  @SqlUpdate(
      """
      UPDATE idempotency_key
      SET record_id = :record
      WHERE center_id = :centerId AND user_id = :userId AND key = :key
      """)
  void remember(@BindMethods Key key, @Bind("record") UUID record);

  /** Drops the user's keys that no one may use any more, but for those another request holds. */
  @SqlUpdate(
      """
      DELETE FROM idempotency_key
      WHERE center_id = :centerId AND user_id = :userId AND key IN (
        SELECT key
        FROM idempotency_key
        WHERE center_id = :centerId AND user_id = :userId AND created_at <= :expired
        FOR UPDATE SKIP LOCKED)
      """)
  void forget(@BindMethods Key key, @Bind("expired") Instant expired);

  @SqlUpdate(
      """
      DELETE FROM idempotency_key
      WHERE (center_id, user_id, key) IN (
        SELECT center_id, user_id, key
        FROM idempotency_key
        WHERE center_id = current_center() AND created_at <= :expired
        FOR UPDATE SKIP LOCKED)
      """)
  void forgetExpired(Instant expired);
}
