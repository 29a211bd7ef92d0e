package org.contactcenter.identity.signin;

import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.identity.IdentityParts;
import org.contactcenter.identity.factor.Codes;
import org.contactcenter.identity.password.Credentials;
import org.contactcenter.identity.password.PasswordChoice;

/** Assembles signing in. */
public final class SignInModule {
  private final SignIn signIn;
  private final OwnPassword ownPassword;
  private final PasswordChange change;

  public SignInModule(Ground ground, IdentityParts parts, PasswordChoice choice, Codes codes) {
    var credentials = new Credentials(ground.jdbi());
    this.change =
        new PasswordChange(credentials, parts.sessions(), ground.transactions(), ground.audit());
    this.signIn = new SignIn(parts.throttle(), credentials, codes, parts.sessions());
    this.ownPassword =
        new OwnPassword(parts.throttle(), credentials, parts.members(), choice, change);
  }

  public PasswordChange change() {
    return change;
  }

  public List<Object> resources() {
    return List.of(new SignInResource(signIn), new OwnPasswordResource(ownPassword));
  }
}
