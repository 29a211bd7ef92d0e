package org.contactcenter.identity.oidc;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface ProviderDao {

  /** The account that the provider's subject has here. */
  record Known(UUID id, String username) {}

  @RegisterConstructorMapper(Known.class)
  @SqlQuery("SELECT id, username FROM provider_account(:issuer, :subject)")
  Optional<Known> find(String issuer, String subject);

  /** False where another request has linked the subject meanwhile. */
  @SqlUpdate(
      """
      INSERT INTO provider_identity (issuer, subject, account_id, linked_at)
      VALUES (:issuer, :subject, :accountId, :now)
      ON CONFLICT DO NOTHING
      """)
  boolean link(String issuer, String subject, UUID accountId, Instant now);
}
