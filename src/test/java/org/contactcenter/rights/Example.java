package org.contactcenter.rights;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.contactcenter.testing.Operation;

/**
 * An example of a body or a query that an operation takes, made from its schema.
 *
 * @param known values by the name of the field: ids of records that there are, forms that no schema
 *     tells
 * @param text what stands in fields of free text, by their name
 */
record Example(Operation operation, Map<String, ?> known, Function<String, String> text) {

  /** Known by this name, it asks for whatever can be said in free text. */
  static final String ALL_TEXTS = "*";

  /** The body; empty where the operation takes none. */
  Optional<Object> body() {
    return operation.body().map(schema -> object(schema));
  }

  /** The query with all that is required, beginning with a question mark; or nothing. */
  String query() {
    var parts =
        operation.parameters("query").stream()
            .filter(parameter -> known.containsKey(parameter.name()))
            .map(parameter -> parameter.name() + "=" + known.get(parameter.name()))
            .toList();
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private Map<String, Object> object(JsonNode schema) {
    var body = new LinkedHashMap<String, Object>();
    var required = new ArrayList<String>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    schema
        .path("properties")
        .properties()
        .forEach(
            field -> {
              if (required.contains(field.getKey())
                  || isWorthSaying(field.getKey(), field.getValue())) {
                body.put(field.getKey(), value(field.getKey(), field.getValue()));
              }
            });
    return body;
  }

  /** What is not required, but known to fit; or free to say, where all is to be said. */
  private boolean isWorthSaying(String field, JsonNode schema) {
    return known.containsKey(field + "!") || (known.containsKey(ALL_TEXTS) && isFree(schema));
  }

  private static boolean isFree(JsonNode schema) {
    return schema.path("type").asText().equals("string")
        && schema.path("maxLength").asInt() >= 200
        && !schema.has("format")
        && !schema.has("enum");
  }

  private Object value(String name, JsonNode reference) {
    var schema = operation.resolve(reference);
    if (known.containsKey(name + "!")) {
      return known.get(name + "!");
    }
    if (known.containsKey(name) && isOneOf(schema.path("enum"), known.get(name))) {
      return known.get(name);
    }
    if (schema.has("enum")) {
      return schema.path("enum").get(0).asText();
    }
    return switch (schema.path("type").asText()) {
      case "integer", "number" -> schema.path("minimum").asInt(1);
      case "boolean" -> false;
      case "array" -> array(name, schema);
      case "object" -> object(schema);
      default -> text.apply(name);
    };
  }

  /** What several operations call the same may be chosen from another list in each. */
  private static boolean isOneOf(JsonNode choices, Object value) {
    return choices.isMissingNode() || choices.toString().contains("\"" + value + "\"");
  }

  private List<Object> array(String name, JsonNode schema) {
    return schema.path("minItems").asInt(0) > 0
        ? List.of(value(name, schema.path("items")))
        : List.of();
  }
}
