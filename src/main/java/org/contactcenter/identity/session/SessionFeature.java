package org.contactcenter.identity.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;

/** Asks for a session wherever an endpoint names roles. */
public final class SessionFeature implements DynamicFeature {
  private final Sessions sessions;

  public SessionFeature(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void configure(ResourceInfo endpoint, FeatureContext context) {
    boolean mayLackFactor =
        endpoint.getResourceMethod().isAnnotationPresent(WithoutSecondFactor.class);
    if (endpoint.getResourceMethod().isAnnotationPresent(RolesAllowed.class)
        || endpoint.getResourceClass().isAnnotationPresent(RolesAllowed.class)) {
      context.register(new SessionFilter(sessions, mayLackFactor));
    }
  }
}
