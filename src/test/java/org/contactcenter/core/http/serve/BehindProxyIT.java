package org.contactcenter.core.http.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.testing.TestCenter.as;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.SecondService;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose word is taken for where a request came from, and over what. */
class BehindProxyIT {
  private static SecondService behindProxy;

  @BeforeAll
  static void start() throws IOException {
    behindProxy =
        SecondService.start(
            Map.of(
                "trustedProxies: \"${TRUSTED_PROXIES:-}\"",
                "trustedProxies: \"127.0.0.1, ::1, 10.0.0.0/8\""));
  }

  @AfterAll
  static void stop() {
    behindProxy.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "203.0.113.9                         | 203.0.113.9",
        "203.0.113.9, 10.0.0.7               | 203.0.113.9",
        "198.51.100.1, 203.0.113.9           | 203.0.113.9",
        "198.51.100.1, 203.0.113.9, 10.0.0.7 | 203.0.113.9",
        "203.0.113.9:4711                    | 203.0.113.9",
        "2001:db8::9                         | [2001:db8:0:0:0:0:0:9]",
        "[2001:db8::9]:4711                  | [2001:db8:0:0:0:0:0:9]",
        "198.51.100.1, unknown               | 127.0.0.1",
        "localhost                           | 127.0.0.1",
        "1=1 OR TRUE                         | 127.0.0.1"
      })
  void theClientIsTheLastAddressThatNoTrustedProxyStandsFor(String forwarded, String client) {
    assertThat(address(asOf(behindProxy, "X-Forwarded-For", forwarded))).isEqualTo(client);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Forwarded", "X-Real-IP", "X-Forwarded-Host", "X-Forwarded-Server"})
  void noOtherHeaderTellsOfTheClient(String header) {
    var value = header.equals("Forwarded") ? "for=203.0.113.9;proto=https" : "203.0.113.9";
    var api = asOf(behindProxy, header, value);

    assertThat(address(api)).isEqualTo("127.0.0.1");
    assertThat(api.get("/courts").header("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void withoutAListNobodyIsBelieved() {
    var liar =
        as("admin")
            .with("X-Forwarded-For", "203.0.113.9")
            .with("X-Forwarded-Proto", "https")
            .with("Forwarded", "for=203.0.113.9;proto=https;host=evil.example");

    assertThat(address(liar)).isEqualTo("127.0.0.1");
    assertThat(liar.get("/courts").header("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void nobodyEscapesTheThrottleByLyingAboutTheirAddress() throws NoSuchAlgorithmException {
    var lie = "192.0.2." + (1 + (int) (Math.random() * 250));
    var wrong = Map.of("username", "nobody-" + UUID.randomUUID(), "password", "wrong");

    assertThat(TestCenter.nobody().with("X-Forwarded-For", lie).post("/sessions", wrong).status())
        .isEqualTo(401);
    assertThat(failuresFrom(lie)).isZero();

    behindProxy.nobody().with("X-Forwarded-For", lie).post("/sessions", wrong);
    assertThat(failuresFrom(lie)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/courts", "/../docs", "/../../", "/../../nothing", "/openapi.json"})
  void whatCameOverTlsIsToldToStayThere(String path) {
    var secure = behindProxy.nobody().with("X-Forwarded-Proto", "https").get(path);
    assertThat(secure.header("Strict-Transport-Security"))
        .isEqualTo("max-age=31536000; includeSubDomains");
    assertThat(behindProxy.nobody().get(path).header("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void overTlsTheCookieIsBoundToItsHost() {
    var secure = behindProxy.nobody().with("X-Forwarded-Proto", "https");
    var login = Map.of("username", "worker", "password", TestCenter.PASSWORD);
    var opened = secure.post("/sessions", login);

    assertThat(opened.header("Set-Cookie"))
        .startsWith("__Host-contact-center-session=")
        .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/")
        .doesNotContain("Domain");
    assertThat(opened.header("Location")).startsWith("https://");
    var cookie = opened.header("Set-Cookie").split(";", 2)[0];
    assertThat(secure.with("Cookie", cookie).get("/me").status()).isEqualTo(200);
    var planted = cookie.replace("__Host-", "");
    assertThat(secure.with("Cookie", planted).get("/me").status()).isEqualTo(401);
    var ours = secure.with("Cookie", cookie).with("X-Requested-With", "contact-center");
    var ended = ours.delete("/sessions/current");
    assertThat(ended.status()).isEqualTo(204);
    assertThat(ended.header("Set-Cookie")).startsWith("__Host-contact-center-session=;");
  }

  @Test
  void theOwnOriginIsWhatTheBrowserSees() {
    var login = Map.of("username", "worker", "password", TestCenter.PASSWORD);
    var host = behindProxy.address().getAuthority();
    var secure = behindProxy.nobody().with("X-Forwarded-Proto", "https");

    assertThat(secure.with("Origin", "https://" + host).post("/sessions", login).status())
        .isEqualTo(201);
    assertThat(secure.with("Origin", "http://" + host).post("/sessions", login).status())
        .isEqualTo(403);
  }

  private static Api asOf(SecondService service, String header, String value) {
    return service.as("admin").with(header, value);
  }

  /** The address in the entry of what the client just did. */
  private static String address(Api client) {
    var court = client.post("/courts", Map.of("name", "Съд " + UUID.randomUUID()));
    assertThat(court.status()).isEqualTo(201);
    return as("auditor")
        .get("/audit?subject=" + court.id())
        .body()
        .path("items")
        .path(0)
        .path("address")
        .asText();
  }

  /** Of the subject only a hash is kept. */
  private static long failuresFrom(String address) throws NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256").digest(address.getBytes(UTF_8));
    return Jdbi.create(TestCenter.database().asOwner())
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT count(*) FROM sign_in_failure WHERE subject LIKE :subject")
                    .bind(
                        "subject",
                        "%" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest))
                    .mapTo(Long.class)
                    .one());
  }
}
