package org.contactcenter.core.http.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** What every answer tells a browser: guess nothing, tell no one, show in no frame. */
final class SecurityHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** A page says what it needs instead. */
  static final String CONTENT_POLICY = "Content-Security-Policy";

  static final Map<String, String> ALL =
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
          CONTENT_POLICY,
          "default-src 'none'; frame-ancestors 'none'");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ALL.forEach(response::setHeader);
    chain.doFilter(request, response);
  }
}
