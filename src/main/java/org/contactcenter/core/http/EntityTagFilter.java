package org.contactcenter.core.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Gives every {@link Versioned} answer its {@code ETag}. */
public final class EntityTagFilter implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Versioned versioned) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + versioned.version() + "\"");
    }
  }
}
