package org.contactcenter.identity.factor;

import java.util.Optional;
import java.util.function.Supplier;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.identity.password.Credentials;
import org.contactcenter.identity.session.Sessions;
import org.contactcenter.identity.throttle.SignInThrottle;

/** Asks who is signed in once more who they are, and counts what is wrong. */
final class Guard {
  private final SignInThrottle throttle;
  private final Credentials credentials;
  private final Sessions sessions;

  Guard(SignInThrottle throttle, Credentials credentials, Sessions sessions) {
    this.throttle = throttle;
    this.credentials = credentials;
    this.sessions = sessions;
  }

  /** Throws a {@link Problem} for a wrong password, or too many of them. */
  void requirePassword(User user, String password) {
    try (var attempt = throttle.begin(user.username(), user.address())) {
      if (credentials.account(user.username(), password).isEmpty()) {
        attempt.failed();
        throw Problem.field("password", "wrong-password");
      }
    }
  }

  /** Throws a {@link Problem} where the code was wrong (empty), or too many were. */
  <T> T watch(User user, Supplier<Optional<T>> byCode) {
    try (var attempt = throttle.begin(user.username(), user.address())) {
      var result = byCode.get();
      if (result.isEmpty()) {
        attempt.failed();
        throw Problem.field("code", "wrong-code");
      }
      return result.get();
    }
  }

  void endOthers(User user) {
    sessions.endOthers(user);
  }
}
