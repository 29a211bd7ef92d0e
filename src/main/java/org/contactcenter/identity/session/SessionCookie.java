package org.contactcenter.identity.session;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.contactcenter.identity.Token;

/**
 * The browser's session: no script reads it, no other site sends it, and only over TLS or to this
 * machine. Over TLS its name begins with {@code __Host-}, so that no other host of the domain can
 * put one of its own in its place.
 */
public final class SessionCookie {
  private static final String NAME = "contact-center-session";
  private static final String BOUND_NAME = "__Host-" + NAME;

  private SessionCookie() {}

  public static NewCookie holding(ContainerRequestContext request, Token token) {
    return cookie(name(request), token.secret(), NewCookie.DEFAULT_MAX_AGE);
  }

  static NewCookie gone(ContainerRequestContext request) {
    return cookie(name(request), "", 0);
  }

  static Optional<Token> in(ContainerRequestContext request) {
    return Optional.ofNullable(request.getCookies().get(name(request)))
        .map(cookie -> new Token(cookie.getValue()));
  }

  private static String name(ContainerRequestContext request) {
    return request.getSecurityContext().isSecure() ? BOUND_NAME : NAME;
  }

  private static NewCookie cookie(String name, String value, int maxAge) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure(true)
        .sameSite(NewCookie.SameSite.STRICT)
        .maxAge(maxAge)
        .build();
  }
}
