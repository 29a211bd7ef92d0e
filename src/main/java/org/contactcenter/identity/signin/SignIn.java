package org.contactcenter.identity.signin;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.identity.factor.Codes;
import org.contactcenter.identity.password.Credentials;
import org.contactcenter.identity.session.Sessions;
import org.contactcenter.identity.session.Visitor;
import org.contactcenter.identity.session.Way;
import org.contactcenter.identity.throttle.SignInThrottle;

/** Signing in with a user name and a password. */
final class SignIn {
  private final SignInThrottle throttle;
  private final Credentials credentials;
  private final Codes codes;
  private final Sessions sessions;

  SignIn(SignInThrottle throttle, Credentials credentials, Codes codes, Sessions sessions) {
    this.throttle = throttle;
    this.credentials = credentials;
    this.codes = codes;
    this.sessions = sessions;
  }

  /** What someone presents who wants in. */
  record Request(
      String username, String password, Optional<String> code, Optional<UUID> centerId) {}

  /**
   * Throws a {@link Problem}: unauthenticated, a code needed or wrong, too many tries, or a center
   * not worked in. Whether a code is needed is told after the right password only.
   */
  Sessions.Opened open(Request request, Visitor visitor) {
    try (var attempt = throttle.begin(request.username(), visitor.address())) {
      var account = credentials.account(request.username(), request.password());
      if (account.isPresent() && codes.areNeeded(account.get())) {
        requireCode(account.get(), request.code(), attempt);
      }
      var opened =
          account.flatMap(id -> sessions.open(id, request.centerId(), visitor, Way.PASSWORD));
      if (opened.isEmpty()) {
        attempt.failed();
        throw refused("sign-in-failed");
      }
      attempt.succeeded();
      return opened.get();
    }
  }

  private void requireCode(UUID account, Optional<String> code, SignInThrottle.Attempt attempt) {
    if (code.isEmpty()) {
      throw refused("code-needed");
    }
    if (!codes.use(account, code.get())) {
      attempt.failed();
      throw refused("code-wrong");
    }
  }

  private static Problem refused(String code) {
    return Problem.of(Problem.Kind.UNAUTHENTICATED, code);
  }
}
