package org.contactcenter.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.identity.AccountFixture.anAccount;
import static org.contactcenter.identity.AccountFixture.bearer;
import static org.contactcenter.testing.TestCenter.PASSWORD;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.contactcenter.core.Role;
import org.contactcenter.identity.AccountFixture;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class SessionIT {

  @Test
  void aTokenOpensTheApiAndClosesWithSignOut() {
    var opened =
        TestCenter.nobody()
            .post("/sessions", Map.of("username", "worker", "password", PASSWORD, "kind", "TOKEN"));
    assertThat(opened.status()).isEqualTo(201);
    var api = TestCenter.nobody().with("Authorization", "Bearer " + opened.text("token"));

    assertThat(api.get("/sessions/current").status()).isEqualTo(200);
    assertThat(api.delete("/sessions/current").status()).isEqualTo(204);
    assertThat(api.get("/sessions/current").status()).isEqualTo(401);
  }

  @Test
  void aBrowserGetsACookieThatNoScriptAndNoOtherSiteCanUse() {
    var opened =
        TestCenter.nobody().post("/sessions", Map.of("username", "worker", "password", PASSWORD));

    assertThat(opened.header("Set-Cookie"))
        .contains("HttpOnly", "Secure", "SameSite=Strict", "Path=/");
    assertThat(opened.body().has("token")).isFalse();
    var cookie = opened.header("Set-Cookie").split(";", 2)[0];
    var browser = TestCenter.nobody().with("Cookie", cookie);
    assertThat(browser.get("/sessions/current").status()).isEqualTo(200);
    assertThat(browser.delete("/sessions/current").status()).isEqualTo(403);
    var ours = browser.with("X-Requested-With", "contact-center");
    assertThat(ours.with("Origin", "https://evil.example").delete("/sessions/current").status())
        .isEqualTo(403);
    var signedOut = ours.delete("/sessions/current");
    assertThat(signedOut.status()).isEqualTo(204);
    assertThat(signedOut.header("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
  }

  @Test
  void aWrongPasswordAndAnUnknownUserAreAnsweredAlike() {
    var wrong =
        TestCenter.nobody().post("/sessions", Map.of("username", "worker", "password", "wrong"));
    var unknown =
        TestCenter.nobody().post("/sessions", Map.of("username", "nobody", "password", "wrong"));

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(unknown.status()).isEqualTo(401);
    assertThat(unknown.body()).isEqualTo(wrong.body());
  }

  @Test
  void everySessionIsListedToItsOwnerOnly() {
    var account = anAccount(Role.CASE_WORKER);
    var first = account.api().with("User-Agent", "Kiosk/1");
    var second = bearer(account.signIn(Map.of()));

    var list = second.get("/sessions").body().get("items");

    assertThat(list).hasSize(2);
    assertThat(list.get(0).get("current").asBoolean()).as("the newest first").isTrue();
    assertThat(list.get(1).get("current").asBoolean()).isFalse();
    assertThat(list.get(1).get("id").asText()).isEqualTo(first.get("/sessions/current").text("id"));
    assertThat(list.get(0).get("address").asText()).isNotEmpty();
    assertThat(list.get(0).get("userAgent").asText()).startsWith("Java");
    assertThat(list.toString()).doesNotContain("token");
    var foreign = "/sessions/" + list.get(0).get("id").asText();
    assertThat(TestCenter.as("worker").get(foreign).status()).isEqualTo(404);
    assertThat(TestCenter.as("admin").delete(foreign).status()).isEqualTo(404);
    assertThat(second.get("/me").status()).isEqualTo(200);
  }

  @Test
  void theListGoesPageByPage() {
    var account = anAccount(Role.CASE_WORKER);
    account.api();
    account.api();
    var api = account.api();

    var page = api.get("/sessions?limit=2").body();
    var rest = api.get("/sessions?limit=2&after=" + page.get("next").asText()).body();

    assertThat(page.get("items")).hasSize(2);
    assertThat(rest.get("items")).hasSize(1);
    assertThat(rest.has("next")).isFalse();
  }

  @Test
  void oneSessionIsEndedOrAllOthersAre() {
    var account = anAccount(Role.CASE_WORKER);
    var here = account.api();
    var lost = account.api();
    var another = account.api();
    var third = account.api();

    var lostOne = "/sessions/" + lost.get("/sessions/current").text("id");
    assertThat(here.delete(lostOne).status()).isEqualTo(204);
    assertThat(lost.get("/me").status()).isEqualTo(401);
    assertThat(another.get("/me").status()).isEqualTo(200);
    assertThat(here.delete(lostOne).status()).isEqualTo(404);
    assertThat(
            TestCenter.as("auditor")
                .get("/audit?subject=" + lostOne.substring("/sessions/".length()))
                .body()
                .findValuesAsText("action"))
        .containsExactly("session.ended", "session.opened");

    assertThat(here.delete("/sessions").status()).isEqualTo(204);
    assertThat(List.of(another.get("/me").status(), third.get("/me").status()))
        .containsExactly(401, 401);
    assertThat(here.get("/me").status()).isEqualTo(200);
  }

  @Test
  void aSessionTellsWhenItEndsAndEndsThen() {
    var account = anAccount(Role.CASE_WORKER);
    var api = account.api();
    var current = api.get("/sessions/current").body();
    var opened = Instant.parse(current.get("createdAt").asText());

    assertThat(Instant.parse(current.get("expiresAt").asText()))
        .isEqualTo(opened.plus(Duration.ofHours(12)));
    assertThat(Instant.parse(current.get("idleEndsAt").asText()))
        .isEqualTo(opened.plus(Duration.ofHours(1)));

    move(account, "last_seen_at = last_seen_at - interval '59 minutes'");
    assertThat(api.get("/me").status()).as("just in time, and seen again").isEqualTo(200);
    move(account, "last_seen_at = last_seen_at - interval '61 minutes'");
    assertThat(api.get("/me").status()).isEqualTo(401);

    var other = account.api();
    move(account, "created_at = created_at - interval '12 hours', last_seen_at = last_seen_at");
    assertThat(other.get("/me").status()).isEqualTo(401);
    assertThat(account.api().get("/sessions").body().get("items")).hasSize(1);
  }

  /** Changed, unassigned or locked in one request: refused in the next. */
  @Test
  void whatAnAdministratorTakesAwayIsGoneWithTheNextRequest() {
    var account = anAccount(Role.CASE_WORKER, Role.AUDITOR);
    var api = account.api();
    var admin = TestCenter.as("admin");
    var path = "/users/" + account.id();

    assertThat(api.get("/audit").status()).isEqualTo(200);
    assertThat(admin.replace(path, user(List.of("CASE_WORKER"), false)).status()).isEqualTo(200);
    assertThat(api.get("/audit").status()).isEqualTo(403);
    assertThat(api.get("/cases").status()).isEqualTo(200);
    assertThat(admin.replace(path, user(List.of("CASE_WORKER"), true)).status()).isEqualTo(200);
    assertThat(api.get("/cases").status()).isEqualTo(401);
    assertThat(account.signIn(Map.of()).status()).isEqualTo(401);
    assertThat(admin.replace(path, user(List.of("CASE_WORKER"), false)).status()).isEqualTo(200);
    assertThat(account.signIn(Map.of()).status()).isEqualTo(201);
  }

  @Test
  void aCenterDecidesHowLongSessionsLast() {
    var admin = TestCenter.as("admin.b");
    var policy = "/settings/sign-in";
    var strict = Map.of("secondFactorRoles", List.of(), "idleMinutes", 10, "sessionHours", 2);
    var usual = Map.of("secondFactorRoles", List.of(), "idleMinutes", 60, "sessionHours", 12);

    assertThat(TestCenter.as("coordinator.b").replace(policy, strict).status()).isEqualTo(403);
    assertThat(admin.replace(policy, strict).status()).isEqualTo(200);
    try {
      var current = admin.get("/sessions/current").body();
      var opened = Instant.parse(current.get("createdAt").asText());
      assertThat(Instant.parse(current.get("expiresAt").asText()))
          .isEqualTo(opened.plus(Duration.ofHours(2)));
      assertThat(admin.with("If-Match", "\"0\"").put(policy, usual).status()).isEqualTo(412);
      assertThat(TestCenter.as("admin").get(policy).body().get("idleMinutes").asInt())
          .as("the other center's own")
          .isEqualTo(60);
    } finally {
      assertThat(admin.replace(policy, usual).status()).isEqualTo(200);
    }
  }

  private static Map<String, Object> user(List<String> roles, boolean locked) {
    return Map.of("displayName", "Fixture Person", "roles", roles, "locked", locked);
  }

  private static void move(AccountFixture.Account account, String times) {
    Jdbi.create(TestCenter.database().asOwner())
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE session SET " + times + " WHERE account_id = ?", account.id()));
  }
}
