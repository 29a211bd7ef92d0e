package org.contactcenter.core.http.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.testing.Operation;

/** Bodies that are wrong in one place, made from the schema of the right ones. */
record BrokenBodies(Operation operation) {
  private static final int DEEPEST = 4;
  private static final List<String> NO_OBJECT =
      List.of("[]", "\"x\"", "5", "null", "true", "{", "not json", "{} {}", "{\"a\":}", "\u0000");
  private static final List<String> NO_TEXT =
      List.of(
          "5",
          "true",
          "{}",
          "[]",
          "[\"x\"]",
          "1.5",
          "\"a\\u0000b\"",
          "\"\\ud800\"",
          "\"\\udc00x\"");
  private static final List<String> NO_FORM =
      List.of("\"x\"", "\"\"", "\"0\"", "\"1-1-1-1-1\"", "\"2026-02-30\"");

  Stream<String> all() {
    return operation.body().stream()
        .flatMap(schema -> Stream.concat(NO_OBJECT.stream(), fields(schema, 0)));
  }

  /** Objects of this schema with one field wrong, or one too many. */
  private Stream<String> fields(JsonNode schema, int depth) {
    var unknown =
        schema.path("additionalProperties").asBoolean()
            ? Stream.<String>empty()
            : Stream.of("{\"noSuchField\":1}", "{\"noSuchField\":{}}");
    var wrong =
        schema.path("properties").properties().stream()
            .flatMap(
                field ->
                    values(operation.resolve(field.getValue()), depth)
                        .map(value -> "{\"" + field.getKey() + "\":" + value + "}"));
    return Stream.concat(unknown, wrong);
  }

  /** Values that no field of this schema takes. */
  private Stream<String> values(JsonNode schema, int depth) {
    return switch (schema.path("type").asText()) {
      case "string" ->
          schema.has("format") || schema.has("enum")
              ? Stream.concat(NO_TEXT.stream(), NO_FORM.stream())
              : NO_TEXT.stream();
      case "integer", "number" ->
          Stream.of("\"1\"", "\"\"", "1.5", "true", "[]", "{}", "99999999999999999999", "[1]");
      case "boolean" -> Stream.of("\"true\"", "1", "0", "[]", "{}", "\"\"");
      case "array" ->
          Stream.concat(
              Stream.of("\"x\"", "5", "{}", "[null]", "true"),
              deeper(schema.path("items"), depth).map(item -> "[" + item + "]"));
      case "object" -> Stream.concat(Stream.of("\"x\"", "5", "[]", "true"), deeper(schema, depth));
      default -> Stream.empty();
    };
  }

  private Stream<String> deeper(JsonNode schema, int depth) {
    var resolved = operation.resolve(schema);
    if (depth == DEEPEST) {
      return Stream.empty();
    }
    return resolved.has("properties") ? fields(resolved, depth + 1) : values(resolved, depth + 1);
  }
}
