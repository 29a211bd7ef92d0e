package org.contactcenter.core.http.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contactcenter.core.http.problem.ProblemDocument;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Contents;
import org.contactcenter.testing.Operation;
import org.contactcenter.testing.Operation.Parameter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of the API, signed in with a role that may call it, given what it cannot mean.
 */
class EveryEndpointRefusesMalformedInputIT {
  private static final byte[] TEN_MEGABYTES = tenMegabytes();
  private static final List<String> NO_IDS =
      List.of("x", "1-1-1-1-1", "%00", "%ff", "%F0%9F%98%80", "a".repeat(3000));
  private static final List<String> NO_JSON =
      List.of("text/plain", "application/xml", "multipart/form-data", "?");

  private static Contents before = new Contents(Map.of());

  @BeforeAll
  static void remember() {
    Operation.all().forEach(Operation::caller);
    before = Contents.now();
  }

  @AfterAll
  static void nothingChanged() {
    assertThat(Contents.now()).isEqualTo(before);
  }

  @TestFactory
  Stream<DynamicTest> bodies() {
    return each(
        operation -> {
          new BrokenBodies(operation)
              .all()
              .forEach(body -> assertRefused(operation, operation.somePath(), body, 400));
          if (operation.needsBody()) {
            assertRefused(operation, operation.somePath(), "", 400);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> bodiesTooLarge() {
    return each(
        operation -> {
          if (operation.body().isPresent()) {
            var body = BodyPublishers.ofByteArray(TEN_MEGABYTES);
            var answer = operation.caller().raw(operation.method(), operation.somePath(), body);
            assertRefused(answer, operation + " with 10 MB", 413);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> formats() {
    return each(
        operation -> {
          var api = operation.caller();
          var asked = api.with("Accept", "image/x-none");
          assertRefused(
              asked.send(operation.method(), operation.somePath(), bodyFor(operation)),
              operation + " as an image",
              406);
          if (operation.body().isPresent()) {
            for (var type : NO_JSON) {
              var sent = api.with("Content-Type", type);
              assertRefused(
                  sent.send(operation.method(), operation.somePath(), "{}"),
                  operation + " of " + type,
                  415,
                  400);
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> paths() {
    return each(
        operation -> {
          for (var parameter : operation.parameters("path")) {
            for (var text : noNames(parameter)) {
              var path = operation.path(parameter.name(), text);
              assertRefused(operation, path, bodyFor(operation), 404, 400, 405);
            }
          }
        });
  }

  /** But for those that the caller may choose as a name. */
  private static List<String> noNames(Parameter parameter) {
    var names = Pattern.compile(parameter.schema().path("pattern").asText());
    return parameter.schema().has("pattern")
        ? NO_IDS.stream().filter(text -> !names.matcher(text).find()).toList()
        : NO_IDS;
  }

  @TestFactory
  Stream<DynamicTest> queries() {
    return each(
        operation -> {
          for (var parameter : operation.parameters("query")) {
            for (var text : garbage(operation, parameter)) {
              var path = operation.somePath() + "?" + parameter.name() + "=" + text;
              assertRefused(operation, path, bodyFor(operation), 400, 404);
            }
          }
        });
  }

  private static List<String> garbage(Operation operation, Parameter parameter) {
    var schema = operation.resolve(parameter.schema());
    boolean free = !schema.has("format") && !schema.has("enum");
    return free && schema.path("type").asText().equals("string")
        ? List.of("%00", "%ed%a0%80", "%ff")
        : List.of("%00", "%ff", "x", "", "-", "1e9", "99999999999999999999", "2026-02-30");
  }

  private static String bodyFor(Operation operation) {
    return operation.body().isPresent() ? "{}" : "";
  }

  private static Stream<DynamicTest> each(Consumer<Operation> attempt) {
    return Operation.all().stream()
        .map(
            operation ->
                DynamicTest.dynamicTest(operation.toString(), () -> attempt.accept(operation)));
  }

  private static void assertRefused(
      Operation operation, String path, String body, Integer... statuses) {
    var answer = operation.caller().send(operation.method(), path, body);
    assertRefused(answer, operation + " at " + path + " with " + body, statuses);
  }

  private static void assertRefused(Answer answer, String what, Integer... statuses) {
    var told = what + ": " + new String(answer.bytes(), StandardCharsets.UTF_8);
    assertThat(answer.status()).as(told).isIn(Arrays.asList(statuses));
    assertThat(answer.header("Content-Type")).as(told).isEqualTo(ProblemDocument.MEDIA_TYPE);
    assertThat(answer.problem()).as(told).isNotEmpty();
    assertThat(answer.text("title")).as(told).isNotEmpty();
    assertThat(told).doesNotContain("Exception", "org.contactcenter", "java.", "SELECT");
  }

  private static byte[] tenMegabytes() {
    var text = new byte[10_000_000];
    Arrays.fill(text, (byte) 'x');
    var start = "{\"name\": \"".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, text, 0, start.length);
    return text;
  }
}
