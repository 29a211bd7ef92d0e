package org.contactcenter.identity.session;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.contactcenter.core.Problem;
import org.contactcenter.core.http.input.OwnSite;

/** Refuses what another site makes a browser send. */
public final class CrossSite {
  private CrossSite() {}

  /** For changes that come by cookie: our own pages send a header that a foreign form cannot. */
  static void requireOwnPage(ContainerRequestContext request) {
    refuseForeignOrigin(request);
    if (!"contact-center".equals(request.getHeaderString("X-Requested-With"))) {
      throw Problem.of(Problem.Kind.FORBIDDEN, "cross-site");
    }
  }

  /** Throws a {@link Problem} where a browser says that the request began on another site. */
  public static void refuseForeignOrigin(ContainerRequestContext request) {
    OwnSite.requireOwnOrigin(request);
  }
}
