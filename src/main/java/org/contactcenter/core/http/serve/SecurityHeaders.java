package org.contactcenter.core.http.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What every answer tells a browser: guess nothing, tell no one, show in no frame. */
final class SecurityHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** A page says what it needs instead. */
  static final String CONTENT_POLICY = "Content-Security-Policy";

  private static final Map<String, String> ALL =
      Map.of(
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
          CONTENT_POLICY,
          "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

  /** For a year; a browser takes it over TLS only, and so it is said there only. */
  private static final String TLS_ONLY = "Strict-Transport-Security";

  private static final String A_YEAR = "max-age=31536000; includeSubDomains";

  /**
   * @param secure whether the request came over TLS
   */
  static Map<String, String> of(boolean secure) {
    if (!secure) {
      return ALL;
    }
    var headers = new HashMap<>(ALL);
    headers.put(TLS_ONLY, A_YEAR);
    return headers;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    of(request.isSecure()).forEach(response::setHeader);
    chain.doFilter(request, response);
  }
}
