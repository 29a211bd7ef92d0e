package org.contactcenter.identity.session;

import jakarta.ws.rs.core.NewCookie;
import org.contactcenter.identity.Token;

/** The browser's session: no script reads it, no other site sends it, and only over HTTPS. */
public final class SessionCookie {
  static final String NAME = "contact-center-session";

  private SessionCookie() {}

  public static NewCookie holding(Token token) {
    return cookie(token.secret(), NewCookie.DEFAULT_MAX_AGE);
  }

  static NewCookie gone() {
    return cookie("", 0);
  }

  private static NewCookie cookie(String value, int maxAge) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure(true)
        .sameSite(NewCookie.SameSite.STRICT)
        .maxAge(maxAge)
        .build();
  }
}
