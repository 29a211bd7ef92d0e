package org.contactcenter.core.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalIT {
  private final Api api = TestCenter.as("admin");

  @Test
  void aPathThatLeadsNowhereIsAProblemDocument() {
    var answer = api.get("/nowhere");

    assertRefused(answer, 404, "not-found");
    assertThat(answer.text("title")).isEqualTo("Nothing here");
    assertThat(answer.body().path("status").asInt()).isEqualTo(404);
    assertThat(answer.header("Content-Language")).isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource({
    "bg, Тук няма нищо",
    "'hu-HU,hu;q=0.9,en;q=0.5', Itt nincs semmi",
    "lt, Čia nieko nėra",
    "tr, Burada bir şey yok",
    "'de, fr;q=0.5', Nothing here",
    "'%%%', Nothing here",
  })
  void aProblemSpeaksTheCallersLanguage(String acceptLanguage, String title) {
    var answer = api.with("Accept-Language", acceptLanguage).get("/nowhere");

    assertThat(answer.text("title")).isEqualTo(title);
    assertThat(answer.headers().allValues("Vary").toString()).contains("Accept-Language");
  }

  @Test
  void aBodyThatIsNoJsonIsRefused() {
    assertRefused(api.post("/courts", "{\"name\": "), 400, "malformed-json");
    assertRefused(api.post("/courts", "{\"name\": \"a\"} {}"), 400, "malformed-body");
    assertRefused(api.post("/courts", "{\"name\": \"a\", \"name\": \"b\"}"), 400, "malformed-json");
    assertRefused(api.post("/courts", "[]"), 400, "malformed-body");
    assertRefused(api.post("/courts", "\"x\""), 400, "malformed-body");
    assertRefused(api.post("/courts", "null"), 400, "body-required");
    assertRefused(api.post("/courts", ""), 400, "body-required");
    assertRefused(
        api.raw("POST", "/courts", BodyPublishers.ofByteArray(new byte[] {0, 0, -1, -1})),
        400,
        "malformed-json");
  }

  @Test
  void anUnknownFieldIsNamed() {
    var answer = api.post("/courts", Map.of("name", "a", "nmae", "b"));

    assertRefused(answer, 400, "unknown-field");
    assertThat(answer.text("detail")).isEqualTo("The field nmae is not known here.");
    assertThat(answer.body().at("/violations/0/field").asText()).isEqualTo("nmae");
  }

  @Test
  void noValueIsTakenForAnotherType() {
    assertRefused(api.post("/courts", "{\"name\": 1}"), 400, "malformed-field");
    assertRefused(api.post("/courts", "{\"name\": true}"), 400, "malformed-field");
    assertRefused(api.post("/courts", "{\"name\": {}}"), 400, "malformed-field");
    assertRefused(api.post("/courts", "{\"name\": [\"a\"]}"), 400, "malformed-field");
  }

  @Test
  void whatNoTextHoldsIsRefused() {
    assertRefused(api.post("/courts", "{\"name\": \"a\\u0000b\"}"), 400, "malformed-field");
    assertRefused(api.post("/courts", "{\"name\": \"a\\ud800b\"}"), 400, "malformed-field");
    assertRefused(api.get("/courts?x=%00"), 400, "malformed-address");
    assertRefused(api.get("/rooms/%00"), 400, "malformed");
    assertRefused(api.get("/courts?x=%ff"), 400, "malformed-address");
  }

  @Test
  void aFieldAgainstARuleIsNamedWithItsReason() {
    var answer = api.with("Accept-Language", "bg").post("/courts", Map.of("name", " "));

    assertRefused(answer, 422, "invalid");
    assertThat(answer.body().at("/violations/0/field").asText()).isEqualTo("name");
    assertThat(answer.body().at("/violations/0/message").asText())
        .isEqualTo("Това е задължително.");
  }

  @Test
  void aLongTextIsToldItsBound() {
    var answer = api.post("/courts", Map.of("name", "x".repeat(100_000)));

    assertRefused(answer, 422, "invalid");
    assertThat(answer.body().at("/violations/0/message").asText())
        .isEqualTo("At most 200 characters.");
  }

  @Test
  void aBodyAboveOneMebibyteIsRefusedHoweverItComes() {
    var body = "{\"name\": \"" + "x".repeat(10_000_000) + "\"}";

    assertRefused(api.post("/courts", body), 413, "too-large");
    var chunked =
        BodyPublishers.ofInputStream(
            () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    assertRefused(api.raw("POST", "/courts", chunked), 413, "too-large");
  }

  @Test
  void aPackedBodyIsReadWithinTheSameBoundsAndRefusedWhenBroken() throws IOException {
    var packing = api.with("Content-Encoding", "gzip");

    assertRefused(packing.post("/courts", "{}"), 400, "malformed");
    assertRefused(packing.raw("POST", "/courts", packed("{\"name\": \" \"}")), 422, "invalid");
    var bomb = packed("{\"name\": \"" + "x".repeat(10_000_000) + "\"}");
    assertRefused(packing.raw("POST", "/courts", bomb), 413, "too-large");
  }

  private static BodyPublisher packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return BodyPublishers.ofByteArray(bytes.toByteArray());
  }

  @Test
  void aParameterIsRefusedByName() {
    var audit = TestCenter.as("auditor");
    for (var bad :
        new String[] {
          "limit=0",
          "limit=201",
          "limit=x",
          "subject=1-1-1-1-1",
          "from=12345",
          "from=2026-03-02",
          "after=!!"
        }) {
      var refused = audit.get("/audit?" + bad);
      assertThat(refused.status()).as(bad + refused.body()).isEqualTo(400);
      assertThat(refused.header("Content-Type")).isEqualTo(ProblemDocument.MEDIA_TYPE);
    }
    assertRefused(audit.get("/audit?subject=x"), 400, "malformed-parameter");
    assertThat(audit.get("/audit?subject=x").text("detail")).contains("subject");
  }

  @Test
  void anIdThatIsNoneLeadsNowhere() {
    assertRefused(api.get("/courts/1-1-1-1-1"), 404, "not-found");
    assertRefused(api.get("/courts/" + UUID.randomUUID()), 404, "absent");
  }

  @Test
  void methodsAndFormatsAreNegotiated() {
    var method = api.delete("/courts");
    assertRefused(method, 405, "method-not-allowed");
    assertThat(method.header("Allow")).contains("GET", "POST");
    assertRefused(api.send("BREW", "/courts", null), 405, "method-not-allowed");
    assertRefused(api.with("Accept", "image/png").get("/courts"), 406, "not-acceptable");
    assertRefused(
        api.with("Content-Type", "text/plain").post("/courts", "x"), 415, "unsupported-media-type");
  }

  @Test
  void whoIsNotSignedInOrMayNotIsTold() {
    var nobody = TestCenter.nobody().get("/courts");
    assertRefused(nobody, 401, "unauthenticated");
    assertThat(nobody.header("WWW-Authenticate")).startsWith("Bearer");
    assertRefused(TestCenter.as("network").get("/audit"), 403, "forbidden");
  }

  private static void assertRefused(Answer answer, int status, String code) {
    assertThat(answer.status())
        .as(new String(answer.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(status);
    assertThat(answer.problem()).isEqualTo(code);
    assertThat(answer.header("Content-Type")).isEqualTo(ProblemDocument.MEDIA_TYPE);
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Cache-Control")).contains("no-store");
  }
}
