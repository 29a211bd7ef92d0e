package org.contactcenter.core.http.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.contactcenter.core.Problem.Violation;

/** Bodies that are no JSON, or not of the shape that is asked for. */
final class JsonRefusals {
  private static final int LONGEST_FIELD = 200;

  private JsonRefusals() {}

  /** Empty for a failure to write, or one that no body is to blame for. */
  static Optional<Refusal> of(IOException failure) {
    if (failure instanceof CharConversionException) {
      return Optional.of(Refusal.of(400, "malformed-json"));
    }
    if (!(failure instanceof JsonProcessingException json)
        || json instanceof InvalidDefinitionException
        || json.getProcessor() instanceof JsonGenerator) {
      return Optional.empty();
    }
    return Optional.of(
        json instanceof JsonMappingException shape
            ? shape(shape)
            : Refusal.of(400, "malformed-json"));
  }

  private static Refusal shape(JsonMappingException failure) {
    var field = field(failure.getPath());
    if (field.isEmpty()) {
      return Refusal.of(400, "malformed-body");
    }
    var code =
        failure instanceof UnrecognizedPropertyException ? "unknown-field" : "malformed-field";
    return Refusal.of(400, code, field).with(List.of(new Violation(field, code, List.of())));
  }

  private static String field(List<Reference> path) {
    var field = new StringBuilder();
    for (var step : path) {
      if (step.getFieldName() == null) {
        field.append('[').append(step.getIndex()).append(']');
      } else {
        field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return printable(field.toString());
  }

  /** The caller's own text comes back, but short and without what could steer a terminal. */
  private static String printable(String text) {
    var plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    return plain.length() <= LONGEST_FIELD ? plain : plain.substring(0, LONGEST_FIELD) + "…";
  }
}
