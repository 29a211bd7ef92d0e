package org.contactcenter.launch;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.dropwizard.request.logging.RequestLogFactory;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The request log: method, path, status and milliseconds, and nothing that could give a family or a
 * secret away. Queries are left out, and so is the token in the address of a calendar.
 */
@JsonTypeName("lines")
public final class RequestLines implements RequestLogFactory<RequestLog> {
  private static final Logger LOG = LoggerFactory.getLogger("org.contactcenter.requests");
  private static final Pattern AFTER_CALENDARS = Pattern.compile("(?i)(/calendars/).+");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final int NANOS_A_MILLISECOND = 1_000_000;

  @Override
  public boolean isEnabled() {
    return LOG.isInfoEnabled();
  }

  @Override
  public RequestLog build(String name) {
    return RequestLines::log;
  }

  private static void log(Request request, Response response) {
    LOG.info(
        "{} {} {} {} ms",
        CONTROL.matcher(request.getMethod()).replaceAll("?"),
        path(Request.getPathInContext(request)),
        response.getStatus(),
        (System.nanoTime() - request.getHeadersNanoTime()) / NANOS_A_MILLISECOND);
  }

  /** Decoded, for an encoded letter must not hide a calendar. */
  static String path(String path) {
    var decoded = org.eclipse.jetty.util.URIUtil.decodePath(path);
    return CONTROL.matcher(AFTER_CALENDARS.matcher(decoded).replaceAll("$1*")).replaceAll("?");
  }
}
