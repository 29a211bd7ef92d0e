package org.contactcenter.core.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/**
 * Turns the answer of a creating method into 201 with its {@code Location}. With {@code
 * ?preview=true} nothing was created, and it stays 200.
 */
@Creates
public final class CreatesFilter implements ContainerResponseFilter {
  private final ResourceInfo resource;

  public CreatesFilter(@Context ResourceInfo resource) {
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == Status.OK.getStatusCode()
        && !isPreview(request)
        && response.getEntity() instanceof Identified created) {
      response.setStatusInfo(Status.CREATED);
      response
          .getHeaders()
          .putSingle(HttpHeaders.LOCATION, location(request.getUriInfo(), created).toString());
    }
  }

  private static boolean isPreview(ContainerRequestContext request) {
    return Boolean.parseBoolean(request.getUriInfo().getQueryParameters().getFirst("preview"));
  }

  private URI location(UriInfo uri, Identified created) {
    var collection = resource.getResourceMethod().getAnnotation(Creates.class).in();
    var base =
        collection.isEmpty()
            ? uri.getAbsolutePathBuilder()
            : uri.getBaseUriBuilder().path(collection);
    return base.path(created.id().toString()).build();
  }
}
