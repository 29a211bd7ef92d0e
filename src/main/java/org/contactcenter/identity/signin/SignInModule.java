package org.contactcenter.identity.signin;

import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.identity.Members;
import org.contactcenter.identity.password.PasswordChoice;
import org.contactcenter.identity.session.Sessions;
import org.contactcenter.identity.throttle.SignInThrottle;

/** Assembles signing in. */
public final class SignInModule {
  private final SignIn signIn;
  private final OwnPassword ownPassword;

  public SignInModule(
      Ground ground,
      SignInThrottle throttle,
      Sessions sessions,
      Members members,
      PasswordChoice choice) {
    var credentials = new Credentials(ground.jdbi());
    var change = new PasswordChange(credentials, sessions, ground.transactions(), ground.audit());
    this.signIn = new SignIn(throttle, credentials, sessions);
    this.ownPassword = new OwnPassword(throttle, credentials, members, choice, change);
  }

  public List<Object> resources() {
    return List.of(new SignInResource(signIn), new OwnPasswordResource(ownPassword));
  }
}
