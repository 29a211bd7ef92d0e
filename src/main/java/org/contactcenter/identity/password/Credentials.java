package org.contactcenter.identity.password;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Who somebody is by user name and password. */
public final class Credentials {
  private final CredentialDao dao;

  public Credentials(Jdbi jdbi) {
    this.dao = jdbi.onDemand(CredentialDao.class);
  }

  /** The account they open; empty for a wrong one, in the same time as for an unknown one. */
  public Optional<UUID> account(String username, String password) {
    var candidate = dao.candidate(username.toLowerCase(Locale.ROOT));
    boolean right =
        PasswordHash.matches(password, candidate.flatMap(CredentialDao.Candidate::passwordHash));
    return candidate.filter(any -> right).map(CredentialDao.Candidate::id);
  }

  /** The account of that user name. */
  public Optional<UUID> find(String username) {
    return dao.candidate(username.toLowerCase(Locale.ROOT)).map(CredentialDao.Candidate::id);
  }

  /** Keeps a new password of who acts in the open transaction. */
  public void keep(String hash) {
    if (!dao.setOwnPassword(hash)) {
      throw new IllegalStateException("nobody acts");
    }
  }
}
