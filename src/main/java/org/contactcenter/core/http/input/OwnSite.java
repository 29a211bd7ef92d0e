package org.contactcenter.core.http.input;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.contactcenter.core.Problem;

/**
 * Refuses (403) what a browser sends because a page of another site told it to: by {@code
 * Sec-Fetch-Site} whatever is not a link that somebody follows, and by {@code Origin} whatever
 * changes something. A bearer token is sent by programs only, no page of another site has it.
 */
@PreMatching
public final class OwnSite implements ContainerRequestFilter {
  private static final Set<String> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final Set<String> OWN = Set.of("same-origin", "none");

  @Override
  public void filter(ContainerRequestContext request) {
    if (header(request, HttpHeaders.AUTHORIZATION).isPresent()) {
      return;
    }
    var foreign = header(request, "Sec-Fetch-Site").filter(site -> !OWN.contains(site)).isPresent();
    if (foreign && !isFollowedLink(request)) {
      throw refused();
    }
    if (!SAFE.contains(request.getMethod())) {
      requireOwnOrigin(request);
    }
  }

  /** Throws a {@link Problem} where a browser says that the request began on another site. */
  public static void requireOwnOrigin(ContainerRequestContext request) {
    var own = request.getUriInfo().getBaseUri();
    if (header(request, "Origin").filter(origin -> !isOwn(origin, own)).isPresent()) {
      throw refused();
    }
  }

  /** Behind a proxy whose word is not taken, the service takes its own scheme to be http. */
  private static boolean isOwn(String origin, URI own) {
    try {
      var given = URI.create(origin);
      return own.getAuthority().equalsIgnoreCase(given.getAuthority())
          && ("https".equals(given.getScheme()) || own.getScheme().equals(given.getScheme()));
    } catch (IllegalArgumentException opaque) {
      return false;
    }
  }

  private static boolean isFollowedLink(ContainerRequestContext request) {
    return SAFE.contains(request.getMethod())
        && header(request, "Sec-Fetch-Mode").filter("navigate"::equals).isPresent()
        && header(request, "Sec-Fetch-Dest").filter(to -> !to.equals("document")).isEmpty();
  }

  private static Optional<String> header(ContainerRequestContext request, String name) {
    return Optional.ofNullable(request.getHeaderString(name));
  }

  private static Problem refused() {
    return Problem.of(Problem.Kind.FORBIDDEN, "cross-site");
  }
}
