package org.contactcenter.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.contactcenter.ContactCenter;

/** One operation of the committed OpenAPI document: new endpoints are covered by themselves. */
public record Operation(JsonNode document, String path, String verb, JsonNode definition) {
  private static final Map<String, String> USERS =
      Map.of(
          "ADMIN", "admin",
          "COORDINATOR", "coordinator",
          "CASE_WORKER", "worker",
          "SUPERVISOR", "supervisor",
          "FRONT_DESK", "frontdesk",
          "COURT_LIAISON", "liaison",
          "AUDITOR", "auditor",
          "NETWORK", "network");

  /** A parameter, its reference resolved. */
  public record Parameter(String in, String name, JsonNode schema) {}

  public static List<Operation> all() {
    try (var file = ContactCenter.class.getResourceAsStream("/openapi.yaml")) {
      var document = new YAMLMapper().readTree(file);
      return document.get("paths").properties().stream()
          .flatMap(
              path ->
                  path.getValue().properties().stream()
                      .map(
                          verb ->
                              new Operation(
                                  document, path.getKey(), verb.getKey(), verb.getValue())))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A client signed in with a role that may call it. */
  public Api caller() {
    return Optional.ofNullable(definition.path("x-roles").get(0))
        .map(role -> TestCenter.as(USERS.get(role.asText())))
        .orElseGet(TestCenter::nobody);
  }

  public String method() {
    return verb.toUpperCase(Locale.ROOT);
  }

  public List<Parameter> parameters(String in) {
    return elements(definition.path("parameters"))
        .map(this::resolve)
        .map(
            one ->
                new Parameter(
                    one.path("in").asText(), one.path("name").asText(), one.get("schema")))
        .filter(parameter -> parameter.in().equals(in))
        .toList();
  }

  /** The schema of its body; empty where it takes none. */
  public Optional<JsonNode> body() {
    return Optional.ofNullable(definition.at("/requestBody/content/application~1json/schema"))
        .filter(schema -> !schema.isMissingNode())
        .map(this::resolve);
  }

  public boolean needsBody() {
    return definition.at("/requestBody/required").asBoolean();
  }

  /** Whether it needs to be told which version is meant. */
  public boolean needsMatch() {
    return parameters("header").stream().anyMatch(parameter -> parameter.name().equals("If-Match"));
  }

  /** The path with an id in place of each parameter that no record has, or a word it may be. */
  public String somePath() {
    return filled(path);
  }

  private String filled(String template) {
    var filled = template;
    for (var parameter : parameters("path")) {
      var word = resolve(parameter.schema()).path("enum").path(0).asText();
      filled =
          filled.replace(
              "{" + parameter.name() + "}", word.isEmpty() ? UUID.randomUUID().toString() : word);
    }
    return filled;
  }

  /** The path with this text in place of the parameter. */
  public String path(String parameter, String text) {
    return filled(path.replace("{" + parameter + "}", text));
  }

  /** The node itself, or what it refers to. */
  public JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? resolve(document.at(node.get("$ref").asText().substring(1))) : node;
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @Override
  public String toString() {
    return method() + " " + path;
  }
}
