package org.contactcenter.core.http.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A problem as it leaves, RFC 9457.
 *
 * @param instance only of a failure of ours: the reference under which the log says more
 * @param extensions further members, such as the visits that a change hits
 * @param violations the fields at fault; none for what is not about fields
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "violations"})
public record ProblemDocument(
    String type,
    String title,
    int status,
    Optional<String> detail,
    Optional<String> instance,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldViolation> violations,
    @JsonAnyGetter Map<String, Object> extensions) {
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A field at fault, such as {@code children[0].givenName}, and why. */
  public record FieldViolation(String field, String message) {}
}
