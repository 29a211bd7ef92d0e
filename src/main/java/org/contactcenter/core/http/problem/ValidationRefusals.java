package org.contactcenter.core.http.problem;

import io.dropwizard.jersey.validation.JerseyViolationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.core.http.input.Bodies;
import org.glassfish.jersey.server.model.Parameter;

/**
 * What the validator found: fields of the body that break a rule (422), a body that is missing or a
 * parameter out of its bounds (400).
 */
final class ValidationRefusals {
  private ValidationRefusals() {}

  /** Empty where an answer of ours, not the request, is at fault. */
  static Optional<Refusal> of(JerseyViolationException failure) {
    var broken = failure.getConstraintViolations().stream().map(v -> broken(v, failure)).toList();
    if (broken.stream().anyMatch(one -> one.place() == Place.ANSWER)) {
      return Optional.empty();
    }
    var parameters = violations(broken, Place.PARAMETER);
    if (!parameters.isEmpty()) {
      var name = parameters.get(0).field();
      return Optional.of(Refusal.of(400, "malformed-parameter", name).with(parameters));
    }
    return Optional.of(
        broken.stream().anyMatch(one -> one.violation().field().isEmpty())
            ? Refusal.of(400, "body-required")
            : Refusal.of(422, "invalid").with(violations(broken, Place.BODY)));
  }

  private enum Place {
    BODY,
    PARAMETER,
    ANSWER
  }

  private record Broken(Place place, Violation violation) {}

  private static List<Violation> violations(List<Broken> broken, Place place) {
    return broken.stream()
        .filter(one -> one.place() == place)
        .map(Broken::violation)
        .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::code))
        .toList();
  }

  private static Broken broken(ConstraintViolation<?> violation, JerseyViolationException failure) {
    var path = StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
    if (path.size() < 2 || path.get(1).getKind() != ElementKind.PARAMETER) {
      return new Broken(Place.ANSWER, Constraints.violation("", violation));
    }
    var index = path.get(1).as(Path.ParameterNode.class).getParameterIndex();
    var parameter = failure.getInvocable().getParameters().get(index);
    var below = field(path.subList(2, path.size()));
    return Bodies.isBody(parameter)
        ? new Broken(Place.BODY, Constraints.violation(below, violation))
        : new Broken(Place.PARAMETER, Constraints.violation(name(parameter, below), violation));
  }

  private static String name(Parameter parameter, String below) {
    return below.isEmpty() ? Optional.ofNullable(parameter.getSourceName()).orElse("") : below;
  }

  private static String field(List<Path.Node> path) {
    var field = new StringBuilder();
    for (var node : path) {
      if (node.getIndex() != null) {
        field.append('[').append(node.getIndex()).append(']');
      } else if (node.getKey() != null) {
        field.append('.').append(node.getKey());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        field.append(field.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return field.toString();
  }
}
