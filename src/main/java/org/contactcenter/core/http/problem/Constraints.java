package org.contactcenter.core.http.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.contactcenter.core.Problem.Violation;

/**
 * Which sentence tells a broken constraint. A constraint may name its own: {@code @Pattern(…,
 * message = "phone-number")} is told by {@code violation.phone-number}.
 */
final class Constraints {
  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");
  static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("NotNull", "required"),
          Map.entry("NotBlank", "required"),
          Map.entry("NotEmpty", "required"),
          Map.entry("Min", "at-least"),
          Map.entry("DecimalMin", "at-least"),
          Map.entry("Max", "at-most"),
          Map.entry("DecimalMax", "at-most"),
          Map.entry("Positive", "positive"),
          Map.entry("PositiveOrZero", "not-negative"),
          Map.entry("Past", "not-past"),
          Map.entry("PastOrPresent", "in-the-future"),
          Map.entry("Future", "not-future"),
          Map.entry("FutureOrPresent", "in-the-past"),
          Map.entry("Email", "no-email"));

  private Constraints() {}

  static Violation violation(String field, ConstraintViolation<?> violation) {
    var constraint = violation.getConstraintDescriptor();
    if (CODE.matcher(violation.getMessageTemplate()).matches()) {
      return new Violation(field, violation.getMessageTemplate(), List.of());
    }
    if (constraint.getAnnotation() instanceof Size size) {
      return size(field, violation, size.min(), size.max());
    }
    var type = constraint.getAnnotation().annotationType().getSimpleName();
    var bound = constraint.getAttributes().get("value");
    return new Violation(
        field, CODES.getOrDefault(type, "invalid"), bound == null ? List.of() : List.of(bound));
  }

  private static Violation size(String field, ConstraintViolation<?> violation, int min, int max) {
    var what = violation.getInvalidValue() instanceof CharSequence ? "text" : "items";
    if (min == 0) {
      return new Violation(field, what + "-at-most", List.of(max));
    }
    return max == Integer.MAX_VALUE
        ? new Violation(field, what + "-at-least", List.of(min))
        : new Violation(field, what + "-between", List.of(min, max));
  }
}
