package org.contactcenter.core.http.input;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/** Refuses bodies above 1 MiB (413), by what they announce and by what really comes. */
@PreMatching
public final class BodyLimit implements ContainerRequestFilter {
  private static final long LIMIT = 1L << 20;

  @Override
  public void filter(ContainerRequestContext request) {
    var body = new LimitedInput(request.getEntityStream(), LIMIT);
    if (request.getLength() > LIMIT) {
      throw body.refuse();
    }
    request.setEntityStream(body);
  }
}
