package org.contactcenter.core.http.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;

/**
 * What a request is answered with when it comes to nothing, before it is put into a language.
 *
 * @param code names the sentences, and ends the document's {@code type}
 * @param reference under which the log says more; only of failures that are ours
 * @param extensions further members of the body
 */
record Refusal(
    int status,
    String code,
    List<Object> args,
    List<Violation> violations,
    Map<String, String> headers,
    Optional<UUID> reference,
    Map<String, Object> extensions) {

  Refusal {
    args = List.copyOf(args);
    violations = List.copyOf(violations);
    headers = Map.copyOf(headers);
    extensions = Map.copyOf(extensions);
  }

  static Refusal of(int status, String code, Object... args) {
    return new Refusal(
        status, code, List.of(args), List.of(), Map.of(), Optional.empty(), Map.of());
  }

  static Refusal of(Problem problem) {
    var refusal =
        new Refusal(
            problem.kind().status(),
            problem.code(),
            problem.args(),
            problem.violations(),
            Map.of(),
            Optional.empty(),
            problem.extensions());
    return problem.retryAfterSeconds() == 0
        ? refusal
        : refusal.with("Retry-After", Integer.toString(problem.retryAfterSeconds()));
  }

  /** A failure of ours: nothing of it leaves but a reference to the log. */
  static Refusal internal(UUID reference) {
    return new Refusal(
        500, "internal", List.of(reference), List.of(), Map.of(), Optional.of(reference), Map.of());
  }

  Refusal with(List<Violation> broken) {
    return new Refusal(status, code, args, broken, headers, reference, extensions);
  }

  Refusal with(String header, String value) {
    var more = new HashMap<>(headers);
    more.put(header, value);
    return new Refusal(status, code, args, violations, more, reference, extensions);
  }
}
