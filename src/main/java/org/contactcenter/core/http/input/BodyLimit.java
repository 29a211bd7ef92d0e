package org.contactcenter.core.http.input;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.regex.Pattern;

/**
 * Refuses bodies above 1 MiB (413), at doors without an account above 128 KiB, by what they
 * announce and by what really comes. Files that are uploaded have a limit of their own, where they
 * are taken in.
 */
@PreMatching
public final class BodyLimit implements ContainerRequestFilter {
  private static final long LIMIT = 1L << 20;
  private static final long PUBLIC_LIMIT = 1L << 17;
  private static final String PUBLIC = "public/";

  private static final Pattern FILES = Pattern.compile("(cases|incidents)/[^/]+/files/?|imports/?");

  @Override
  public void filter(ContainerRequestContext request) {
    var path = request.getUriInfo().getPath();
    if (FILES.matcher(path).matches()) {
      return;
    }
    long limit = path.startsWith(PUBLIC) ? PUBLIC_LIMIT : LIMIT;
    var body = new LimitedInput(request.getEntityStream(), limit);
    if (request.getLength() > limit) {
      throw body.refuse();
    }
    request.setEntityStream(body);
  }
}
