package org.contactcenter.identity.signin;

import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.identity.password.Credentials;
import org.contactcenter.identity.session.Sessions;

/** A password becomes another: whoever was signed in by the old one, is no longer. */
public final class PasswordChange {
  private final Credentials credentials;
  private final Sessions sessions;
  private final Transactions transactions;
  private final AuditTrail audit;

  public PasswordChange(
      Credentials credentials, Sessions sessions, Transactions transactions, AuditTrail audit) {
    this.credentials = credentials;
    this.sessions = sessions;
    this.transactions = transactions;
    this.audit = audit;
  }

  /** The user's own; of their sessions only that of the user stays. */
  public void keep(User user, String hash, String action) {
    transactions.run(
        user.scope(),
        () -> {
          credentials.keep(hash);
          sessions.endOthers(user);
          audit.record(user, action, user.id());
        });
  }
}
