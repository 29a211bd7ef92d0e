package org.contactcenter.identity.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Role;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface SessionDao {

  /** Whose session a token opens. */
  record Owner(
      UUID sessionId,
      UUID accountId,
      String username,
      UUID centerId,
      Set<Role> roles,
      Optional<UUID> courtId,
      Instant lastSeenAt,
      boolean factorLacks) {}

  @RegisterConstructorMapper(Owner.class)
  @SqlQuery(
      """
      SELECT session_id, account_id, username, center_id, roles, court_id, last_seen_at,
        factor_lacks
      FROM session_behind(:tokenHash, :now)
      """)
  Optional<Owner> owner(byte[] tokenHash, Instant now);

  /** A session to be kept; of its token only the hash. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(
      UUID id,
      UUID accountId,
      UUID centerId,
      byte[] tokenHash,
      Instant now,
      Instant expiresAt,
      String address,
      String userAgent,
      Way way) {}

  @SqlUpdate(
      """
      INSERT INTO session (id, account_id, center_id, token_hash, created_at, last_seen_at,
        expires_at, address, user_agent, way)
      VALUES (:id, :accountId, :centerId, :tokenHash, :now, :now, :expiresAt, :address, :userAgent,
        :way)
      """)
  void insert(@BindMethods Row session);

  @SqlUpdate("UPDATE session SET last_seen_at = :now WHERE id = :id")
  void touch(UUID id, Instant now);

  @SqlUpdate("UPDATE session SET center_id = :centerId WHERE id = :id")
  void move(UUID id, UUID centerId);

  /** True where the actor had such a session. */
  @SqlUpdate("DELETE FROM session WHERE id = :id AND account_id = :accountId")
  boolean delete(UUID accountId, UUID id);

  @SqlUpdate("DELETE FROM session WHERE account_id = :accountId AND id <> :kept")
  int deleteOthers(UUID accountId, UUID kept);

  @SqlUpdate(
      """
      DELETE FROM session
      WHERE account_id = :accountId AND id NOT IN (SELECT id FROM living_sessions(:now))
      """)
  void deleteEnded(UUID accountId, Instant now);

  /** Those of the actor that go on. */
  @SqlQuery("SELECT id FROM living_sessions(:now)")
  Set<UUID> open(Instant now);

  String LIVING =
      """
      SELECT id, center_id, created_at, last_seen_at, expires_at, idle_ends_at, address, user_agent
      FROM living_sessions(:now)
      """;

  @RegisterConstructorMapper(Session.class)
  @SqlQuery(LIVING + "WHERE id = :id")
  Optional<Session> find(UUID id, Instant now);

  /** The newest first. */
  @RegisterConstructorMapper(Session.class)
  @SqlQuery(
      LIVING
          + """
          WHERE (created_at, id) < (:beforeAt, :beforeId)
          ORDER BY created_at DESC, id DESC
          LIMIT :limit
          """)
  List<Session> page(Instant now, Instant beforeAt, UUID beforeId, int limit);
}
