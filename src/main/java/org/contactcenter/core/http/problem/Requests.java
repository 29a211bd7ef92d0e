package org.contactcenter.core.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.jersey.validation.Validators;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.contactcenter.core.Json;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;

/**
 * Requests that come by another way than HTTP, held against the same rules: read as strictly, and
 * found fault with in the same words.
 */
public final class Requests {
  private static final ObjectMapper JSON = Json.mapper();
  private static final Validator VALIDATOR = Validators.newValidator();

  private Requests() {}

  /** The request. Throws a {@link Problem} (422 {@code invalid}) that names each field at fault. */
  public static <T> T read(JsonNode body, Class<T> type) {
    var request = shaped(body, type);
    var broken =
        VALIDATOR.validate(request).stream()
            .map(each -> Constraints.violation(each.getPropertyPath().toString(), each))
            .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::code))
            .toList();
    if (!broken.isEmpty()) {
      throw Problem.rules("invalid", broken);
    }
    return request;
  }

  private static <T> T shaped(JsonNode body, Class<T> type) {
    try {
      return JSON.treeToValue(body, type);
    } catch (JsonProcessingException unshaped) {
      var violations = JsonRefusals.of(unshaped).map(Refusal::violations).orElse(List.of());
      throw Problem.rules("invalid", violations);
    }
  }
}
