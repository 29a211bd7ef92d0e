package org.contactcenter.identity.password;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface CredentialDao {

  /** An account that wants to sign in; without a hash while it has no password. */
  record Candidate(UUID id, Optional<String> passwordHash) {}

  @RegisterConstructorMapper(Candidate.class)
  @SqlQuery("SELECT id, password_hash FROM sign_in_account(:username)")
  Optional<Candidate> candidate(String username);

  @SqlQuery("SELECT set_own_password(:hash)")
  boolean setOwnPassword(String hash);
}
