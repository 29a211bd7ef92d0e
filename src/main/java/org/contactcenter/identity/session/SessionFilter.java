package org.contactcenter.identity.session;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.identity.Token;

/**
 * Finds the user behind a request, by bearer token or by the browser's cookie. A change that comes
 * by cookie must carry the header that only our own pages send.
 */
@Priority(Priorities.AUTHENTICATION)
final class SessionFilter implements ContainerRequestFilter {
  private static final String BEARER = "Bearer ";
  private static final Set<String> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final Sessions sessions;
  private final Supplier<String> address;
  private final boolean mayLackFactor;

  /**
   * @param address the network address of the request at hand
   */
  SessionFilter(Sessions sessions, Supplier<String> address, boolean mayLackFactor) {
    this.sessions = sessions;
    this.address = address;
    this.mayLackFactor = mayLackFactor;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var bearer = bearer(request);
    var cookie = SessionCookie.in(request);
    if (bearer.isEmpty() && cookie.isPresent() && !SAFE.contains(request.getMethod())) {
      CrossSite.requireOwnPage(request);
    }
    var resumed =
        bearer
            .or(() -> cookie)
            .flatMap(token -> sessions.resume(token, address.get()))
            .orElseThrow(() -> Problem.of(Problem.Kind.UNAUTHENTICATED, "unauthenticated"));
    if (resumed.factorLacks() && !mayLackFactor) {
      throw Problem.of(Problem.Kind.FORBIDDEN, "second-factor-needed");
    }
    request.setSecurityContext(new Signed(resumed.user(), request.getSecurityContext().isSecure()));
  }

  private static Optional<Token> bearer(ContainerRequestContext request) {
    return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
        .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(header -> new Token(header.substring(BEARER.length()).strip()));
  }

  private record Signed(User user, boolean secure) implements SecurityContext {
    @Override
    public Principal getUserPrincipal() {
      return user;
    }

    @Override
    public boolean isUserInRole(String role) {
      return role.equals(Role.Name.ANYONE) || user.is(Role.valueOf(role));
    }

    @Override
    public boolean isSecure() {
      return secure;
    }

    @Override
    public String getAuthenticationScheme() {
      return "SESSION";
    }
  }
}
