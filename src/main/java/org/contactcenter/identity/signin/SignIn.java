package org.contactcenter.identity.signin;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.identity.session.Sessions;
import org.contactcenter.identity.session.Visitor;
import org.contactcenter.identity.throttle.SignInThrottle;

/** Signing in with a user name and a password. */
final class SignIn {
  private final SignInThrottle throttle;
  private final Credentials credentials;
  private final Sessions sessions;

  SignIn(SignInThrottle throttle, Credentials credentials, Sessions sessions) {
    this.throttle = throttle;
    this.credentials = credentials;
    this.sessions = sessions;
  }

  /** What someone presents who wants in. */
  record Request(String username, String password, Optional<UUID> centerId) {}

  /** Throws a {@link Problem}: unauthenticated, too many tries, or a center not worked in. */
  Sessions.Opened open(Request request, Visitor visitor) {
    try (var attempt = throttle.begin(request.username(), visitor.address())) {
      var opened =
          credentials
              .account(request.username(), request.password())
              .flatMap(account -> sessions.open(account, request.centerId(), visitor));
      if (opened.isEmpty()) {
        attempt.failed();
        throw Problem.of(Problem.Kind.UNAUTHENTICATED, "sign-in-failed");
      }
      attempt.succeeded();
      return opened.get();
    }
  }
}
