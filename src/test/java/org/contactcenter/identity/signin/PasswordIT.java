package org.contactcenter.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.identity.AccountFixture.PASSWORD;
import static org.contactcenter.identity.AccountFixture.anAccount;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.core.Role;
import org.contactcenter.identity.AccountFixture;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordIT {
  private static final String NEXT = "nine blue kites over Arda";

  @AfterAll
  static void forget() {
    AccountFixture.forgetFailures();
  }

  @Test
  void aChangedPasswordEndsEverySessionButItsOwn() {
    var account = anAccount(Role.CASE_WORKER);
    var here = account.api();
    var elsewhere = account.api();

    assertThat(here.put("/me/password", change(PASSWORD, NEXT)).status()).isEqualTo(204);

    assertThat(here.get("/me").status()).isEqualTo(200);
    assertThat(elsewhere.get("/me").status()).isEqualTo(401);
    assertThat(account.signIn(Map.of()).status()).isEqualTo(401);
    assertThat(account.signIn(Map.of("password", NEXT)).status()).isEqualTo(201);
    var trail = TestCenter.as("auditor").get("/audit?subject=" + account.id()).body();
    assertThat(trail.findValuesAsText("action")).contains("password.changed");
  }

  @Test
  void aWrongPresentPasswordIsNamedCountedAndChangesNothing() {
    var account = anAccount(Role.CASE_WORKER);
    var api = account.api();

    for (int i = 0; i < 10; i++) {
      var refused = api.put("/me/password", change("not my password " + i, NEXT));
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.body().at("/violations/0/field").asText()).isEqualTo("current");
    }
    var held = api.put("/me/password", change("not my password", NEXT));
    assertThat(held.status()).isEqualTo(429);
    assertThat(Integer.parseInt(held.header("Retry-After"))).isBetween(1, 5);
    assertThat(account.signIn(Map.of()).status()).as("the right one, too soon").isEqualTo(429);
  }

  @ParameterizedTest
  @CsvSource({
    "bg, Поне 15 знака.",
    "en, At least 15 characters.",
    "hu, Legalább 15 karakter.",
    "lt, Bent 15 ženklų.",
    "tr, En az 15 karakter."
  })
  void whatIsWrongIsSaidInTheCallersLanguage(String language, String sentence) {
    var account = anAccount(Role.CASE_WORKER);

    var refused =
        account
            .api()
            .with("Accept-Language", language)
            .put("/me/password", change(PASSWORD, "too short"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().at("/violations/0/field").asText()).isEqualTo("password");
    assertThat(refused.body().at("/violations/0/message").asText()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "Център Хасково 2026, names",
    "Fixture Person 1985, names",
    "1234567890123456789, guessed"
  })
  void aNewUserGetsNoPasswordThatOthersKnow(String password, String reason) {
    var refused =
        TestCenter.as("admin")
            .post(
                "/users",
                Map.of(
                    "username",
                    "u" + UUID.randomUUID(),
                    "password",
                    password,
                    "displayName",
                    "Fixture Person",
                    "roles",
                    List.of("CASE_WORKER")));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().at("/violations/0/message").asText()).contains(reason);
  }

  @Test
  void aThousandCharactersMayBeAPasswordAndOneMoreMayNot() {
    var account = anAccount(Role.CASE_WORKER);
    var api = account.api();
    var longest = "грях и прошка, ".repeat(66) + "десет зна.";

    assertThat(longest).hasSize(1000);
    assertThat(api.put("/me/password", change(PASSWORD, longest + "x")).status()).isEqualTo(422);
    assertThat(api.put("/me/password", change(PASSWORD, longest)).status()).isEqualTo(204);
    assertThat(account.signIn(Map.of("password", longest)).status()).isEqualTo(201);
    assertThat(account.signIn(Map.of("password", longest.substring(0, 999))).status())
        .isEqualTo(401);
  }

  private static Map<String, String> change(String current, String next) {
    return Map.of("current", current, "password", next);
  }
}
