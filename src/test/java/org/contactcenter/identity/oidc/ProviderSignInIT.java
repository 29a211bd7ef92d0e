package org.contactcenter.identity.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.AtOnce;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderSignInIT {
  private final TestProvider provider = new TestProvider();
  private ServiceWithProvider service;

  /** A browser on its way: what it was told to keep, and where it was sent. */
  private record Journey(URI entrance, String cookie) {
    String asked(String name) {
      return URLUtils.parseParameters(entrance.getRawQuery()).get(name).get(0);
    }
  }

  @BeforeAll
  void start() throws Exception {
    service = new ServiceWithProvider(provider.issuer(), TestProvider.SECRET);
  }

  @AfterAll
  void stop() {
    service.close();
    provider.close();
  }

  @Test
  void theBrowserIsSentWithStateNonceAndChallenge() {
    var answer = TestCenter.nobody().get(service.api("/sessions/oidc/start"));
    var journey = journey(answer);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(journey.entrance().toString()).startsWith(provider.issuer() + "/enter?");
    assertThat(journey.asked("response_type")).isEqualTo("code");
    assertThat(journey.asked("code_challenge_method")).isEqualTo("S256");
    assertThat(journey.asked("redirect_uri")).isEqualTo(service.api("/sessions/oidc/callback"));
    assertThat(journey.asked("scope").split(" ")).contains("openid");
    assertThat(List.of(journey.asked("state"), journey.asked("nonce")))
        .allSatisfy(secret -> assertThat(secret.length()).isGreaterThan(40));
    assertThat(answer.header("Set-Cookie"))
        .contains("HttpOnly", "Secure", "SameSite=Lax", "Max-Age=600")
        .doesNotContain(journey.asked("state"), journey.asked("nonce"));
  }

  @Test
  void whoComesFirstGetsAnAccountWithTheRolesOfTheClaim() {
    var subject = UUID.randomUUID().toString();

    var browser = signedIn(person(subject, "contact-center-case-worker", "unknown-role"));
    var me = browser.get(service.api("/me")).body();

    assertThat(me.at("/user/displayName").asText()).isEqualTo("Рая Тестова");
    assertThat(me.get("roles").toString()).isEqualTo("[\"CASE_WORKER\"]");
    assertThat(browser.get(service.api("/cases")).status()).isEqualTo(200);
    var again = signedIn(person(subject, "contact-center-case-worker"));
    assertThat(again.get(service.api("/me")).body().at("/user/id")).isEqualTo(me.at("/user/id"));
  }

  @Test
  void theRolesFollowTheClaimAtEachSignIn() {
    var subject = UUID.randomUUID().toString();
    signedIn(person(subject, "contact-center-case-worker"));

    var promoted = signedIn(person(subject, "contact-center-auditor"));
    assertThat(promoted.get(service.api("/audit")).status()).isEqualTo(200);
    assertThat(promoted.get(service.api("/cases")).status()).isEqualTo(403);

    assertThat(refusal(person(subject))).isEqualTo("401 provider-sign-in-failed");
  }

  @Test
  void whoHasNoRoleGetsNoAccount() {
    assertThat(refusal(person(UUID.randomUUID().toString(), "something-else")))
        .isEqualTo("401 provider-sign-in-failed");
  }

  /** Otherwise whoever may choose a name at the provider could choose an account here. */
  @Test
  void theNameOfAnotherAccountOpensNothing() {
    var claims = person(UUID.randomUUID().toString(), "contact-center-admin");
    claims.put("preferred_username", "Worker");

    assertThat(refusal(claims)).isEqualTo("409 username-taken");
  }

  @Test
  void ofManyFirstSignInsOfOnePersonOneAccountComes() {
    var claims = person(UUID.randomUUID().toString(), "contact-center-auditor");

    var ids =
        AtOnce.run(8, i -> signedIn(claims).get(service.api("/me")).body().at("/user/id").asText());

    assertThat(ids).doesNotContain("").containsOnly(ids.get(0));
  }

  @Test
  void theSecondFactorIsTheProvidersMatter() {
    var policy = "/settings/sign-in";
    var admin = TestCenter.as("admin");
    var usual = Map.of("secondFactorRoles", List.of(), "idleMinutes", 60, "sessionHours", 12);
    var strict =
        Map.of("secondFactorRoles", List.of("NETWORK"), "idleMinutes", 60, "sessionHours", 12);
    assertThat(admin.replace(policy, strict).status()).isEqualTo(200);
    try {
      var browser = signedIn(person(UUID.randomUUID().toString(), "contact-center-network"));
      assertThat(browser.get(service.api("/sessions")).status()).isEqualTo(200);
    } finally {
      assertThat(admin.replace(policy, usual).status()).isEqualTo(200);
    }
  }

  @TestFactory
  Stream<DynamicTest> aTokenThatIsNotRightOpensNothing() {
    var lies = new TreeMap<String, Map<String, Object>>();
    lies.put("another nonce", Map.of("nonce", "of another sign-in"));
    lies.put("another audience", Map.of("aud", List.of("another-client")));
    lies.put("another issuer", Map.of("iss", "https://elsewhere.example"));
    lies.put("expired", Map.of("exp", Instant.now().minusSeconds(600)));
    lies.put("from the future", Map.of("iat", Instant.now().plusSeconds(900)));
    lies.put("another authorized party", Map.of("aud", List.of("contact-center", "b"), "azp", "b"));
    return lies.entrySet().stream()
        .map(
            lie ->
                DynamicTest.dynamicTest(
                    lie.getKey(),
                    () -> {
                      var claims = person(UUID.randomUUID().toString(), "contact-center-admin");
                      claims.putAll(lie.getValue());
                      assertThat(refusal(claims)).isEqualTo("401 provider-sign-in-failed");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> aTokenThatTheProviderDidNotSignOpensNothing() {
    return Map.<String, Function<JWTClaimsSet, String>>of(
            "alg none", provider::unsigned,
            "signed with the client's secret", provider::byClientSecret,
            "another key under the same name", provider::forged,
            "a key not published", provider::unknownKey,
            "altered after signing", set -> altered(provider.signed(set)),
            "no token at all", set -> "")
        .entrySet()
        .stream()
        .map(
            lie ->
                DynamicTest.dynamicTest(
                    lie.getKey(),
                    () -> {
                      var claims = person(UUID.randomUUID().toString(), "contact-center-admin");
                      var journey = begin();
                      var code = provider.signIn(journey.entrance(), claims, lie.getValue());
                      assertRefused(callback(journey, code, journey.asked("state")));
                    }));
  }

  @Test
  void overTlsWhatTheBrowserKeepsIsBoundToTheHost() {
    var tls = TestCenter.nobody().with("X-Forwarded-Proto", "https");
    var begun = tls.get(service.api("/sessions/oidc/start"));
    var journey = journey(begun);
    var code =
        provider.signIn(
            journey.entrance(), person(UUID.randomUUID().toString(), "contact-center-network"));
    var path = "/sessions/oidc/callback?code=" + code + "&state=" + journey.asked("state");

    assertThat(begun.header("Set-Cookie"))
        .startsWith("__Host-contact-center-provider=")
        .contains("Path=/;", "Secure")
        .doesNotContain("Domain");
    assertThat(
            tls.with("Cookie", journey.cookie().replace("__Host-", ""))
                .get(service.api(path))
                .status())
        .isEqualTo(401);
    assertThat(tls.with("Cookie", journey.cookie()).get(service.api(path)).status()).isEqualTo(303);
  }

  @Test
  void whatComesBackMustComeBackToTheBrowserThatWent() {
    var claims = person(UUID.randomUUID().toString(), "contact-center-admin");
    var mine = begin();
    var others = begin();
    var code = provider.signIn(mine.entrance(), claims);
    var nobody = TestCenter.nobody();

    assertRefused(callback(mine, code, "another state"));
    assertRefused(callback(others, code, mine.asked("state")));
    assertRefused(callback(new Journey(mine.entrance(), ""), code, mine.asked("state")));
    assertRefused(
        callback(
            new Journey(mine.entrance(), "contact-center-provider=Zm9yZ2Vk"),
            code,
            mine.asked("state")));
    assertRefused(
        nobody
            .with("Cookie", mine.cookie())
            .get(service.api("/sessions/oidc/callback?state=" + mine.asked("state"))));
    assertRefused(
        nobody
            .with("Cookie", mine.cookie())
            .get(
                service.api(
                    "/sessions/oidc/callback?iss=https%3A%2F%2Felsewhere.example&code="
                        + code
                        + "&state="
                        + mine.asked("state"))));
    assertThat(callback(mine, code, mine.asked("state")).status())
        .as("the honest one, still")
        .isEqualTo(303);
    assertRefused(callback(mine, code, mine.asked("state")));
  }

  @Test
  void aServiceWithoutAProviderSaysSo() {
    assertThat(TestCenter.nobody().get("/sessions/oidc/start").problem()).isEqualTo("no-provider");
    assertThat(TestCenter.nobody().get("/sessions/oidc/callback?code=x&state=y").status())
        .isEqualTo(404);
  }

  private Api signedIn(Map<String, Object> claims) {
    var journey = begin();
    var code = provider.signIn(journey.entrance(), claims);
    var back = callback(journey, code, journey.asked("state"));
    assertThat(back.status()).as(back.body().toString()).isEqualTo(303);
    assertThat(URI.create(back.header("Location")).getPath()).isEqualTo("/");
    var cookies = back.headers().allValues("Set-Cookie");
    assertThat(cookies)
        .anyMatch(cookie -> cookie.startsWith("contact-center-provider=;"))
        .anyMatch(
            cookie ->
                cookie.startsWith("contact-center-session=") && cookie.contains("SameSite=Strict"));
    var session =
        cookies.stream().filter(one -> one.startsWith("contact-center-session=")).findAny();
    return TestCenter.nobody().with("Cookie", session.orElseThrow().split(";", 2)[0]);
  }

  private String refusal(Map<String, Object> claims) {
    var journey = begin();
    var code = provider.signIn(journey.entrance(), claims);
    var answer = callback(journey, code, journey.asked("state"));
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    return answer.status() + " " + answer.problem();
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status() + " " + answer.problem()).isEqualTo("401 provider-sign-in-failed");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  private Journey begin() {
    return journey(TestCenter.nobody().get(service.api("/sessions/oidc/start")));
  }

  private static Journey journey(Answer answer) {
    return new Journey(
        URI.create(answer.header("Location")), answer.header("Set-Cookie").split(";", 2)[0]);
  }

  private Answer callback(Journey journey, String code, String state) {
    var path =
        "/sessions/oidc/callback?code=" + code + "&state=" + state.replace(" ", "%20") + "&x=y";
    var nobody =
        TestCenter.nobody()
            .with("Sec-Fetch-Site", "cross-site")
            .with("Sec-Fetch-Mode", "navigate")
            .with("Sec-Fetch-Dest", "document");
    return (journey.cookie().isEmpty() ? nobody : nobody.with("Cookie", journey.cookie()))
        .get(service.api(path));
  }

  private static Map<String, Object> person(String subject, String... roles) {
    return new HashMap<>(
        Map.of(
            "sub",
            subject,
            "preferred_username",
            "p" + subject,
            "name",
            "Рая Тестова",
            "roles",
            List.of(roles)));
  }

  private static String altered(String token) {
    var parts = token.split("\\.");
    var claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
    var more = claims.replace("contact-center-admin", "contact-center-audit");
    parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(more.getBytes(UTF_8));
    return String.join(".", parts);
  }
}
