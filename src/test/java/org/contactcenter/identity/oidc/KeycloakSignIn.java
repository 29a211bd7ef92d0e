package org.contactcenter.identity.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The whole way through a real Keycloak, its own page included; run by {@code mvn -B verify
 * -Pkeycloak}, and named so that the ordinary suite does not find it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakSignIn {
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Cookies are Secure, and carried by hand: to localhost a browser sends them without TLS. */
  private final Map<String, String> cookies = new LinkedHashMap<>();

  private Keycloak keycloak;
  private ServiceWithProvider service;

  @BeforeAll
  void start() throws Exception {
    keycloak = new Keycloak(Path.of(System.getProperty("keycloak.home")));
    service = new ServiceWithProvider(keycloak.issuer(), Keycloak.SECRET);
  }

  @AfterAll
  void stop() throws Exception {
    if (service != null) {
      service.close();
    }
    keycloak.close();
  }

  @Test
  void somebodySignsInAtKeycloaksOwnPage() throws Exception {
    var started = TestCenter.nobody().get(service.api("/sessions/oidc/start"));
    assertThat(started.status()).isEqualTo(303);
    var page = get(URI.create(started.header("Location")));
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);

    var wrong = signIn(page, "raya", "not the password");
    assertThat(wrong.statusCode()).as(wrong.body()).isEqualTo(200);
    var sentBack = signIn(wrong, "raya", "three owls in a pear tree");
    assertThat(sentBack.statusCode()).as(sentBack.body()).isEqualTo(302);
    var callback = sentBack.headers().firstValue("Location").orElseThrow();
    assertThat(callback).startsWith(service.api("/sessions/oidc/callback?"));

    var kept = started.header("Set-Cookie").split(";", 2)[0];
    var opened = TestCenter.nobody().with("Cookie", kept).get(callback);
    assertThat(opened.status()).as(opened.body().toString()).isEqualTo(303);
    var session =
        opened.headers().allValues("Set-Cookie").stream()
            .filter(cookie -> cookie.startsWith("contact-center-session="))
            .findAny()
            .orElseThrow();
    var me =
        TestCenter.nobody().with("Cookie", session.split(";", 2)[0]).get(service.api("/me")).body();
    assertThat(me.at("/user/username").asText()).isEqualTo("raya");
    assertThat(me.at("/user/displayName").asText()).isEqualTo("Рая Тестова");
    assertThat(me.get("roles").toString()).isEqualTo("[\"CASE_WORKER\"]");

    var again = TestCenter.nobody().with("Cookie", kept).get(callback);
    assertThat(again.status()).as("Keycloak takes a code once").isEqualTo(401);
  }

  private HttpResponse<String> get(URI address) throws Exception {
    return send(HttpRequest.newBuilder(address));
  }

  private HttpResponse<String> signIn(HttpResponse<String> page, String name, String password)
      throws Exception {
    var form = FORM.matcher(page.body());
    assertThat(form.find()).as(page.body()).isTrue();
    var body =
        "username=%s&password=%s"
            .formatted(URLEncoder.encode(name, UTF_8), URLEncoder.encode(password, UTF_8));
    var request =
        HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    return send(request);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    if (!cookies.isEmpty()) {
      request.header("Cookie", String.join("; ", cookies.values()));
    }
    var response = http.send(request.build(), BodyHandlers.ofString());
    response.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.split(";", 2)[0])
        .forEach(cookie -> cookies.put(cookie.split("=", 2)[0], cookie));
    return response;
  }
}
