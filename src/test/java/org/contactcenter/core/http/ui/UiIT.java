package org.contactcenter.core.http.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an interface is handed out, by a small one of the tests: {@code web-sample}. */
class UiIT {
  private static final String SCRIPT = "/assets/app-1a2b3c4d.js";

  private static final PagesOnly SERVICE = new PagesOnly("web-sample");
  private static final PagesOnly BARE = new PagesOnly("no-such-folder");

  @BeforeAll
  static void start() throws Exception {
    SERVICE.start();
    BARE.start();
  }

  @AfterAll
  static void stop() {
    SERVICE.stop();
    BARE.stop();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/index.html",
        "/cases",
        "/cases/3f0e8c1e-0000-4000-8000-000000000000/timeline?tab=visits",
        "/visits/",
        "/apiary"
      })
  void everyPlaceAnswersThePageWithANonceOfItsOwn(String path) throws Exception {
    var nonces = new HashSet<String>();
    for (var accept : new String[] {"text/html,application/xml;q=0.9,*/*;q=0.8", "*/*", ""}) {
      var page = SERVICE.get(path, "Accept", accept);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=utf-8");
      assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
      nonces.add(nonce(page));
    }
    assertThat(nonces).hasSize(3).allMatch(nonce -> nonce.length() >= 22);
  }

  /** The nonce, which stands in the policy and wherever the page has a place for it. */
  private static String nonce(HttpResponse<byte[]> page) {
    var text = text(page);
    var found = Pattern.compile("csp-nonce\" content=\"([A-Za-z0-9+/]+)\"").matcher(text);
    assertThat(found.find()).as(text).isTrue();
    var nonce = found.group(1);
    assertThat(text)
        .contains("<script type=\"module\" nonce=\"" + nonce + "\"")
        .doesNotContain("__CSP");
    assertThat(page.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'none'", "script-src 'self' 'nonce-" + nonce + "' 'strict-dynamic';")
        .contains("style-src 'self' 'nonce-" + nonce + "';", "frame-ancestors 'none'")
        .contains("object-src 'none'", "base-uri 'none'")
        .doesNotContain("unsafe", "http:", "https:");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
    return nonce;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/app-00000000.js",
        "/assets/",
        "/assets",
        "/assets/app-1a2b3c4d.js.gz",
        "/assets/app-1a2b3c4d",
        "/notes.md",
        "/nothing.txt",
        "/robots.txt",
        "/api",
        "/api/v2/cases",
        "/../web-sample/assets/app-1a2b3c4d.js",
        "/assets/../../openapi.yaml",
        "/%2e%2e/openapi.yaml",
        "/assets/..%2f..%2fopenapi.yaml",
        "/assets/%5c..%5c..%5copenapi.yaml",
        "//META-INF/MANIFEST.MF",
        "/org/contactcenter/ContactCenter.class"
      })
  void whatIsNeitherFileNorPlaceIsNotFound(String path) throws Exception {
    var answer = SERVICE.get(path, "Accept", "text/html");

    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(text(answer)).doesNotContain("Sample", "openapi:");
  }

  @Test
  void aProgramThatWantsNoPageGetsNone() throws Exception {
    for (var accept : new String[] {"application/json", "image/png", "text/html;q=0"}) {
      assertThat(SERVICE.get("/cases", "Accept", accept).statusCode()).as(accept).isEqualTo(404);
    }
    assertThat(SERVICE.send("POST", "/cases").statusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip, deflate, br, zstd | br",
        "gzip | gzip",
        "br;q=0, gzip;q=0.5 | gzip",
        "identity | ''",
        "zstd | ''"
      })
  void aScriptIsKeptForEverAndComesPackedAsTheBrowserTakesIt(String takes, String coding)
      throws Exception {
    var script = SERVICE.get(SCRIPT, "Accept-Encoding", takes);

    assertThat(script.statusCode()).isEqualTo(200);
    assertThat(header(script, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(header(script, "Content-Type")).isEqualTo("text/javascript;charset=utf-8");
    assertThat(header(script, "Vary")).isEqualTo("Accept-Encoding");
    assertThat(header(script, "Content-Encoding")).isEqualTo(coding);
    assertThat(header(script, "Content-Length")).isEqualTo("" + script.body().length);
    assertThat(script.body())
        .isEqualTo(file(coding.isEmpty() ? "" : coding.equals("br") ? ".br" : ".gz"));
    if (coding.equals("gzip")) {
      assertThat(new GZIPInputStream(new ByteArrayInputStream(script.body())).readAllBytes())
          .isEqualTo(file(""));
    }
  }

  @Test
  void whatTheBrowserHasIsNotSentAgain() throws Exception {
    var tags = new HashSet<String>();
    for (var coding : new String[] {"br", "gzip", "identity"}) {
      var tag = header(SERVICE.get(SCRIPT, "Accept-Encoding", coding), "ETag");
      var again =
          SERVICE.get(
              SCRIPT, "Accept-Encoding", coding, "If-None-Match", "\"other\", W/" + tag + "");
      assertThat(again.statusCode()).as(coding).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(header(again, "ETag")).isEqualTo(tag);
      assertThat(header(again, "Cache-Control")).contains("immutable");
      tags.add(tag);
    }
    assertThat(tags).hasSize(3);
    assertThat(SERVICE.get(SCRIPT, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void theHeadOfAFileAndOfThePageIsToldWithoutThem() throws Exception {
    for (var path : new String[] {SCRIPT, "/cases"}) {
      var head = SERVICE.send("HEAD", path);
      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      assertThat(Integer.parseInt(header(head, "Content-Length"))).isGreaterThan(300);
    }
  }

  @Test
  void aFileWhoseNameStaysIsAskedForEachTime() throws Exception {
    var icon = SERVICE.get("/favicon.svg", "Accept", "image/*");
    assertThat(icon.statusCode()).isEqualTo(200);
    assertThat(header(icon, "Content-Type")).isEqualTo("image/svg+xml");
    assertThat(header(icon, "Cache-Control")).isEqualTo("no-cache");
    assertThat(header(icon, "Content-Security-Policy")).contains("default-src 'none'");
    assertThat(SERVICE.get("/favicon.svg", "If-None-Match", header(icon, "ETag")).statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource({
    "bg, Контактен център",
    "en, Contact Center",
    "hu, Kapcsolattartási központ",
    "lt, Kontaktų centras",
    "tr, Görüşme Merkezi",
    "de, Contact Center",
  })
  void withoutAnInterfaceASmallPageSpeaksTheReadersLanguage(String language, String title)
      throws Exception {
    var page = BARE.get("/", "Accept-Language", language);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(text(page)).contains("<h1>" + title + "</h1>", "href=\"/api/docs\"");
    assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(header(page, "Vary")).contains("Accept-Language");
    assertThat(BARE.get("/cases").statusCode()).isEqualTo(404);
    assertThat(BARE.get("/api/docs").statusCode()).isEqualTo(200);
  }

  private static byte[] file(String ending) throws IOException {
    try (var file = UiIT.class.getResourceAsStream("/web-sample" + SCRIPT + ending)) {
      return file.readAllBytes();
    }
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
