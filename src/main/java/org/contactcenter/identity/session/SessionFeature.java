package org.contactcenter.identity.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import org.jspecify.annotations.Nullable;

/** Asks for a session wherever an endpoint names roles. */
public final class SessionFeature implements DynamicFeature {
  private final Sessions sessions;

  /** Of whatever request is at hand; a filter made here would not be given its own. */
  @Context private @Nullable HttpServletRequest request;

  public SessionFeature(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void configure(ResourceInfo endpoint, FeatureContext context) {
    boolean mayLackFactor =
        endpoint.getResourceMethod().isAnnotationPresent(WithoutSecondFactor.class);
    if (endpoint.getResourceMethod().isAnnotationPresent(RolesAllowed.class)
        || endpoint.getResourceClass().isAnnotationPresent(RolesAllowed.class)) {
      context.register(new SessionFilter(sessions, this::address, mayLackFactor));
    }
  }

  private String address() {
    if (request == null) {
      throw new IllegalStateException("no request was given to the sessions");
    }
    return request.getRemoteAddr();
  }
}
