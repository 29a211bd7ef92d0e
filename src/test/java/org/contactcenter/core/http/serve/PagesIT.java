package org.contactcenter.core.http.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesIT {
  private final Api nobody = TestCenter.nobody();

  @Test
  void theDocumentOfTheApiIsReadWithoutSigningIn() {
    var json = nobody.get("/openapi.json");
    assertThat(json.status()).isEqualTo(200);
    assertThat(json.body().at("/openapi").asText()).isEqualTo("3.0.3");
    assertThat(json.body().at("/paths").has("/sessions")).isTrue();

    var yaml = nobody.get("/openapi.yaml");
    assertThat(yaml.header("Content-Type")).isEqualTo("application/yaml");
    assertThat(text(yaml)).startsWith("openapi: 3.0.3");
  }

  @Test
  void theDocumentsPageLoadsOnlyWhatIsHere() {
    var page = nobody.get("/../docs");
    assertThat(page.status()).isEqualTo(200);

    var loaded =
        Pattern.compile("(?:src|href)=\"([^\"]+)\"")
            .matcher(text(page))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(loaded).hasSizeGreaterThan(3).allMatch(address -> address.startsWith("/api/"));
    for (var address : loaded) {
      var answer = nobody.get(below(address));
      assertThat(answer.status()).as(address).isEqualTo(200);
      assertThat(answer.bytes()).as(address).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../",
        "/../docs",
        "/../docs/docs.js",
        "/openapi.json",
        "/courts",
        "/../docs/nothing.js",
        "/../../nothing.txt"
      })
  void everyAnswerCarriesTheHeadersThatGuardABrowser(String path) {
    var answer = nobody.get(path);

    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
    assertThat(answer.header("Strict-Transport-Security")).isEmpty();
    assertThat(answer.header("Cache-Control")).isNotEmpty();
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void whatIsNotThereIsAProblemOutsideTheApiToo() {
    assertThat(nobody.get("/../docs/nothing.js").problem()).isEqualTo("not-found");
    assertThat(nobody.get("/../../nothing.txt").problem()).isEqualTo("not-found");
    assertThat(nobody.post("/../../", "").problem()).isEqualTo("method-not-allowed");
  }

  /** The address as the client wants it: below the base of the API. */
  private static String below(String address) {
    return address.startsWith("/api/v1/") ? address.substring(7) : "/../.." + address;
  }

  private static String text(Answer answer) {
    return new String(answer.bytes(), StandardCharsets.UTF_8);
  }
}
