package org.contactcenter.identity.signin;

import java.util.List;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.identity.Members;
import org.contactcenter.identity.password.Credentials;
import org.contactcenter.identity.password.PasswordChoice;
import org.contactcenter.identity.password.PasswordHash;
import org.contactcenter.identity.throttle.SignInThrottle;

/** Changing one's own password. */
final class OwnPassword {
  private final SignInThrottle throttle;
  private final Credentials credentials;
  private final Members members;
  private final PasswordChoice choice;
  private final PasswordChange change;

  OwnPassword(
      SignInThrottle throttle,
      Credentials credentials,
      Members members,
      PasswordChoice choice,
      PasswordChange change) {
    this.throttle = throttle;
    this.credentials = credentials;
    this.members = members;
    this.choice = choice;
    this.change = change;
  }

  /**
   * Ends every other session of the user. Throws a {@link Problem} for a wrong present password,
   * too many of those, or a new one that may not be chosen.
   */
  void change(User user, String current, String chosen) {
    requireRight(user, current);
    var name = members.find(user.scope(), user.id()).displayName();
    choice.require(user.scope(), "password", chosen, List.of(user.username(), name));
    change.keep(user, PasswordHash.of(chosen), "password.changed");
  }

  private void requireRight(User user, String current) {
    try (var attempt = throttle.begin(user.username(), user.address())) {
      if (credentials.account(user.username(), current).isEmpty()) {
        attempt.failed();
        throw Problem.field("current", "wrong-password");
      }
    }
  }
}
