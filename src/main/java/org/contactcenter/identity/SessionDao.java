package org.contactcenter.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Role;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface SessionDao {

  /** An account that wants to sign in. */
  record Candidate(UUID id, String passwordHash) {}

  /** Whose session a token opens. */
  record Owner(
      UUID sessionId,
      UUID accountId,
      String username,
      UUID centerId,
      Set<Role> roles,
      Optional<UUID> courtId,
      Instant lastSeenAt) {}

  @RegisterConstructorMapper(Candidate.class)
  @SqlQuery("SELECT id, password_hash FROM sign_in_account(:username)")
  Optional<Candidate> candidate(String username);

  @RegisterConstructorMapper(Owner.class)
  @SqlQuery(
      """
      SELECT session_id, account_id, username, center_id, roles, court_id, last_seen_at
      FROM session_owner(:tokenHash, :now, :idleSince)
      """)
  Optional<Owner> owner(byte[] tokenHash, Instant now, Instant idleSince);

  @SqlUpdate(
      """
      INSERT INTO session
        (id, account_id, center_id, token_hash, created_at, last_seen_at, expires_at)
      VALUES (:id, :accountId, :centerId, :tokenHash, :now, :now, :expiresAt)
      """)
  void insert(
      UUID id, UUID accountId, UUID centerId, byte[] tokenHash, Instant now, Instant expiresAt);

  @SqlUpdate("UPDATE session SET last_seen_at = :now WHERE id = :id")
  void touch(UUID id, Instant now);

  @SqlUpdate("UPDATE session SET center_id = :centerId WHERE id = :id")
  void move(UUID id, UUID centerId);

  @SqlUpdate("DELETE FROM session WHERE id = :id")
  void delete(UUID id);

  @SqlUpdate(
      "DELETE FROM session WHERE account_id = :accountId AND (expires_at <= :now OR last_seen_at <= :idleSince)")
  void deleteEnded(UUID accountId, Instant now, Instant idleSince);

  @SqlUpdate("INSERT INTO sign_in_failure (subject, failed_at) VALUES (:subject, :at)")
  void recordFailure(String subject, Instant at);

  @SqlQuery("SELECT count(*) FROM sign_in_failure WHERE subject = :subject AND failed_at > :since")
  int failures(String subject, Instant since);

  @SqlUpdate("DELETE FROM sign_in_failure WHERE subject = :subject OR failed_at <= :since")
  void forgetFailures(String subject, Instant since);
}
