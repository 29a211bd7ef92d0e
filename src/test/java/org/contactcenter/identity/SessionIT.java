package org.contactcenter.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.testing.TestCenter.PASSWORD;

import java.util.Map;
import org.contactcenter.testing.TestCenter;
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
    assertThat(ours.delete("/sessions/current").status()).isEqualTo(204);
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
}
