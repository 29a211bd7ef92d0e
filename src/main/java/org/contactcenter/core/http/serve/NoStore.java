package org.contactcenter.core.http.serve;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;

/** Answers of the API are kept by no cache, but where the resource says otherwise. */
final class NoStore implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().computeIfAbsent(HttpHeaders.CACHE_CONTROL, any -> noStore());
  }

  private static List<Object> noStore() {
    return new ArrayList<>(List.of("no-store"));
  }
}
