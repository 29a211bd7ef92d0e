package org.contactcenter.identity.session;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.contactcenter.core.Problem;

/** Refuses what another site makes a browser send. */
public final class CrossSite {
  private CrossSite() {}

  /** For changes that come by cookie: our own pages send a header that a foreign form cannot. */
  static void requireOwnPage(ContainerRequestContext request) {
    refuseForeignOrigin(request);
    if (!"contact-center".equals(request.getHeaderString("X-Requested-With"))) {
      throw refused();
    }
  }

  /** Throws a {@link Problem} where a browser says that the request began on another site. */
  public static void refuseForeignOrigin(ContainerRequestContext request) {
    var origin = request.getHeaderString("Origin");
    if (origin != null && !sameAuthority(origin, request.getUriInfo().getBaseUri())) {
      throw refused();
    }
  }

  private static boolean sameAuthority(String origin, URI own) {
    try {
      return own.getAuthority().equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException opaque) {
      return false;
    }
  }

  private static Problem refused() {
    return Problem.of(Problem.Kind.FORBIDDEN, "cross-site");
  }
}
