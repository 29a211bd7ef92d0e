package org.contactcenter.core.http.problem;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glassfish.jersey.server.ParamException;

/** What Jersey and Jetty refuse, told by status. */
final class StatusRefusals {
  private static final List<String> KEPT_HEADERS = List.of("Allow", "Retry-After");

  /** A method or a version of HTTP that there is none of. */
  private static final Set<Integer> NOT_OURS = Set.of(501, 505);

  static final Map<Integer, String> CODES =
      Map.ofEntries(
          Map.entry(400, "malformed"),
          Map.entry(401, "unauthenticated"),
          Map.entry(403, "forbidden"),
          Map.entry(404, "not-found"),
          Map.entry(405, "method-not-allowed"),
          Map.entry(406, "not-acceptable"),
          Map.entry(408, "request-timeout"),
          Map.entry(413, "too-large"),
          Map.entry(414, "address-too-long"),
          Map.entry(415, "unsupported-media-type"),
          Map.entry(429, "too-many"),
          Map.entry(431, "headers-too-large"),
          Map.entry(503, "busy"));

  private StatusRefusals() {}

  /** Empty for a status that is no refusal but a failure. */
  static Optional<Refusal> of(int status) {
    if (status == 503) {
      return Optional.of(busy());
    }
    return (status >= 400 && status < 500) || NOT_OURS.contains(status)
        ? Optional.of(Refusal.of(status, CODES.getOrDefault(status, "refused")))
        : Optional.empty();
  }

  static Refusal busy() {
    return Refusal.of(503, "busy").with("Retry-After", "1");
  }

  static Optional<Refusal> of(WebApplicationException failure) {
    if (failure instanceof ParamException parameter) {
      return Optional.of(parameter(parameter));
    }
    var response = failure.getResponse();
    return of(response.getStatus()).map(refusal -> keepHeaders(refusal, response));
  }

  private static Refusal keepHeaders(Refusal refusal, Response response) {
    var told = refusal;
    for (var name : KEPT_HEADERS) {
      var value = response.getHeaderString(name);
      told = value == null ? told : told.with(name, value);
    }
    return told;
  }

  /** A path that holds no id leads nowhere; any other parameter is malformed. */
  private static Refusal parameter(ParamException failure) {
    return failure.getParameterType() == PathParam.class
        ? Refusal.of(404, "not-found")
        : Refusal.of(400, "malformed-parameter", failure.getParameterName());
  }
}
