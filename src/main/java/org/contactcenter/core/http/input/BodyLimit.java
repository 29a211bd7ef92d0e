package org.contactcenter.core.http.input;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.regex.Pattern;

/**
 * Refuses bodies above 1 MiB (413), by what they announce and by what really comes. Files that are
 * uploaded have a limit of their own, where they are taken in.
 */
@PreMatching
public final class BodyLimit implements ContainerRequestFilter {
  private static final long LIMIT = 1L << 20;

  private static final Pattern FILES = Pattern.compile("(cases|incidents)/[^/]+/files/?");

  @Override
  public void filter(ContainerRequestContext request) {
    if (FILES.matcher(request.getUriInfo().getPath()).matches()) {
      return;
    }
    var body = new LimitedInput(request.getEntityStream(), LIMIT);
    if (request.getLength() > LIMIT) {
      throw body.refuse();
    }
    request.setEntityStream(body);
  }
}
