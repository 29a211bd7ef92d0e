package org.contactcenter.core.http.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.contactcenter.core.http.problem.ProblemDocument;
import org.contactcenter.testing.Endpoint;

/** How an endpoint may refuse, and the headers that answers share. */
final class Refused {
  private record Kind(String name, String says) {}

  private static final Map<Integer, Kind> KINDS =
      new TreeMap<>(
          Map.ofEntries(
              kind(400, "Malformed", "The request cannot be read."),
              kind(401, "Unauthenticated", "Not signed in."),
              kind(403, "Forbidden", "The caller's role never may."),
              kind(404, "Absent", "Absent, or not visible to the caller."),
              kind(406, "NotAcceptable", "Not in the format asked for."),
              kind(409, "Conflict", "In conflict with another record."),
              kind(412, "PreconditionFailed", "If-Match names another version."),
              kind(413, "TooLarge", "The body is above 1 MiB."),
              kind(415, "UnsupportedMediaType", "The body is in a format that is not read."),
              kind(422, "RuleBroken", "Well-formed, but against a rule."),
              kind(428, "PreconditionRequired", "If-Match is missing."),
              kind(429, "TooMany", "Too many tries; Retry-After says how long to wait."),
              kind(503, "Busy", "Under contention; Retry-After says when to try again.")));

  private Refused() {}

  private static Map.Entry<Integer, Kind> kind(int status, String name, String says) {
    return Map.entry(status, new Kind(name, says));
  }

  static Map<String, ApiResponse> of(Endpoint endpoint, Operation operation) {
    var statuses = new TreeSet<Integer>();
    statuses.addAll(List.of(400, 406, 503));
    if (endpoint.method().isAnnotationPresent(RolesAllowed.class)) {
      statuses.addAll(List.of(401, 403));
    } else if (endpoint.verb().equals("POST")) {
      statuses.addAll(List.of(401, 403, 429));
    }
    if (endpoint.path().contains("{")) {
      statuses.add(404);
    }
    if (!endpoint.verb().equals("GET")) {
      statuses.addAll(List.of(409, 422));
    }
    if (operation.getRequestBody() != null) {
      statuses.addAll(List.of(413, 415));
    }
    if (takes(operation, "If-Match")) {
      statuses.addAll(List.of(412, 428));
    }
    var responses = new LinkedHashMap<String, ApiResponse>();
    statuses.forEach(
        status ->
            responses.put(
                Integer.toString(status), new ApiResponse().$ref(KINDS.get(status).name())));
    return responses;
  }

  private static boolean takes(Operation operation, String parameter) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(
                one ->
                    parameter.equals(one.getName())
                        || ("#/components/parameters/" + parameter).equals(one.get$ref()));
  }

  static String success(String status) {
    return switch (status) {
      case "201" -> "Created.";
      case "204" -> "Done; there is nothing to say.";
      default -> "Done.";
    };
  }

  static Header reference(String name) {
    return new Header().$ref("#/components/headers/" + name);
  }

  static Map<String, Header> headers() {
    return new TreeMap<>(
        Map.of(
            "ETag", header("The version, for If-Match.", new StringSchema()),
            "Location", header("Where the record is.", new StringSchema().format("uri"))));
  }

  private static Header header(String says, Schema<?> schema) {
    return new Header().description(says).schema(schema);
  }

  static Map<String, ApiResponse> shared() {
    var problem = new Schema<>().$ref("#/components/schemas/Problem");
    var content =
        new Content().addMediaType(ProblemDocument.MEDIA_TYPE, new MediaType().schema(problem));
    var shared = new TreeMap<String, ApiResponse>();
    KINDS
        .values()
        .forEach(
            kind ->
                shared.put(
                    kind.name(), new ApiResponse().description(kind.says()).content(content)));
    return shared;
  }
}
