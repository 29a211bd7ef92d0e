package org.contactcenter.identity.link;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface PasswordLinkDao {

  /** A link as it is kept; made by nobody at the service's console. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(
      UUID accountId,
      UUID centerId,
      LinkKind kind,
      byte[] tokenHash,
      Optional<UUID> madeBy,
      Instant madeAt,
      Instant expiresAt) {}

  /** Whose password a link sets. */
  record Target(
      UUID accountId, UUID centerId, String username, String displayName, LinkKind kind) {}

  /** The account's only link from now on. */
  @SqlUpdate(
      """
      INSERT INTO password_link
        (account_id, center_id, kind, token_hash, made_by, made_at, expires_at)
      VALUES (:accountId, :centerId, :kind, :tokenHash, :madeBy, :madeAt, :expiresAt)
      ON CONFLICT (account_id) DO UPDATE
      SET center_id = excluded.center_id, kind = excluded.kind, token_hash = excluded.token_hash,
        made_by = excluded.made_by, made_at = excluded.made_at, expires_at = excluded.expires_at
      """)
  void keep(@BindMethods Row link);

  /** Empty for an unknown, used or expired one, and where its center is not the only one. */
  @RegisterConstructorMapper(Target.class)
  @SqlQuery(
      """
      SELECT account_id, center_id, username, display_name, kind
      FROM password_link_behind(:tokenHash, :now)
      """)
  Optional<Target> find(byte[] tokenHash, Instant now);

  /** True for the first who uses it. */
  @SqlUpdate("DELETE FROM password_link WHERE token_hash = :tokenHash AND expires_at > :now")
  boolean use(byte[] tokenHash, Instant now);
}
