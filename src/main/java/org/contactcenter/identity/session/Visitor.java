package org.contactcenter.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where a request comes from, and what sends it.
 *
 * @param userAgent as it names itself, shortened
 */
public record Visitor(String address, String userAgent) {
  private static final int SHORT = 120;

  public static Visitor of(HttpServletRequest request) {
    var agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    var plain = agent.replaceAll("[^\\x20-\\x7E]", "");
    return new Visitor(
        request.getRemoteAddr(), plain.substring(0, Math.min(SHORT, plain.length())));
  }
}
