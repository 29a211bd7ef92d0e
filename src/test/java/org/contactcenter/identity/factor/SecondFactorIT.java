package org.contactcenter.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.identity.AccountFixture.anAccount;
import static org.contactcenter.identity.AccountFixture.bearer;

import java.util.Map;
import org.contactcenter.core.Role;
import org.contactcenter.identity.AccountFixture;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.AtOnce;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecondFactorIT {
  private final AccountFixture.Account account = anAccount(Role.CASE_WORKER);

  @AfterEach
  void forget() {
    AccountFixture.forgetFailures();
  }

  @Test
  void itCountsOnlyOnceItIsConfirmed() {
    var api = account.api();
    var begun = api.post("/me/second-factor", Map.of("password", account.password()));

    assertThat(begun.status()).isEqualTo(200);
    assertThat(begun.text("uri"))
        .startsWith("otpauth://totp/Contact%20Center:" + account.username() + "?secret=")
        .contains(begun.text("secret"), "issuer=Contact%20Center", "digits=6", "period=30");
    assertThat(api.get("/me/second-factor").text("status")).isEqualTo("PENDING");
    assertThat(account.signIn(Map.of()).status()).isEqualTo(201);
    assertThat(api.post("/me/second-factor/confirm", code("000000")).status()).isEqualTo(422);
    assertThat(api.get("/me/second-factor").body().toString())
        .as("told once")
        .doesNotContain(begun.text("secret"));
  }

  @Test
  void aRightPasswordAloneOpensNoMore() {
    var api = account.api();
    var before = account.api();
    var phone = Authenticator.enrol(api, account);

    assertThat(api.get("/me/second-factor").text("status")).isEqualTo("ACTIVE");
    assertThat(before.get("/me").status()).as("opened without a code").isEqualTo(401);
    assertThat(refusal(account.signIn(Map.of()))).isEqualTo("401 code-needed");
    assertThat(refusal(account.signIn(Map.of("password", "something else"))))
        .isEqualTo("401 sign-in-failed");
    assertThat(refusal(account.signIn(Map.of("password", "something else", "code", phone.code(0)))))
        .isEqualTo("401 sign-in-failed");
    assertThat(refusal(account.signIn(code("123456")))).isEqualTo("401 code-wrong");
    assertThat(account.signIn(code(phone.code(0))).status()).isEqualTo(201);
    assertThat(refusal(account.signIn(code(phone.code(0)))))
        .as("again")
        .isEqualTo("401 code-wrong");
    assertThat(refusal(account.signIn(code(phone.code(-1)))))
        .as("an earlier one")
        .isEqualTo("401 code-wrong");
    assertThat(account.signIn(code(phone.code(1))).status()).isEqualTo(201);
  }

  @Test
  void clocksMayDifferByOneStepAndNoMore() {
    var phone = Authenticator.enrol(account.api(), account);

    Authenticator.wait(account);
    assertThat(refusal(account.signIn(code(phone.code(-3))))).isEqualTo("401 code-wrong");
    assertThat(refusal(account.signIn(code(phone.code(3))))).isEqualTo("401 code-wrong");
    assertThat(account.signIn(code(phone.code(1))).status()).isEqualTo(201);
  }

  @Test
  void ofManyWhoSendTheSameCodeAtOnceOneComesIn() {
    var phone = Authenticator.enrol(account.api(), account);
    var now = phone.code(0);

    var statuses = AtOnce.run(16, i -> account.signIn(code(now)).status());

    assertThat(statuses).containsOnlyOnce(201);
  }

  @Test
  void guessedCodesAreSlowedLikePasswords() {
    var phone = Authenticator.enrol(account.api(), account);

    for (int i = 0; i < 10; i++) {
      assertThat(refusal(account.signIn(code("00000" + i)))).isEqualTo("401 code-wrong");
      assertThat(refusal(account.signIn(Map.of()))).isIn("401 code-needed", "429 too-many");
    }
    var held = account.signIn(code(phone.code(0)));
    assertThat(held.status()).isEqualTo(429);
    assertThat(Integer.parseInt(held.header("Retry-After"))).isPositive();
  }

  @Test
  void aRecoveryCodeOpensOnceHoweverItIsTyped() {
    var phone = Authenticator.enrol(account.api(), account);
    assertThat(phone.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
    var first = phone.recoveryCodes().get(0);

    var opened = account.signIn(code(first.toUpperCase(java.util.Locale.ROOT).replace("-", " ")));
    assertThat(opened.status()).isEqualTo(201);
    assertThat(bearer(opened).get("/me/second-factor").body().get("recoveryCodesLeft").asInt())
        .isEqualTo(9);
    assertThat(refusal(account.signIn(code(first)))).isEqualTo("401 code-wrong");

    var second = phone.recoveryCodes().get(1);
    var statuses = AtOnce.run(8, i -> account.signIn(code(second)).status());
    assertThat(statuses).containsOnlyOnce(201);
  }

  @Test
  void newRecoveryCodesReplaceTheOldOnes() {
    var api = account.api();
    var phone = Authenticator.enrol(api, account);

    assertThat(api.post("/me/second-factor/recovery-codes", code("999999")).status())
        .isEqualTo(422);
    var renewed = api.post("/me/second-factor/recovery-codes", code(phone.code(0)));
    assertThat(renewed.body().get("recoveryCodes")).hasSize(10);
    assertThat(refusal(account.signIn(code(phone.recoveryCodes().get(0)))))
        .isEqualTo("401 code-wrong");
    assertThat(account.signIn(code(renewed.body().get("recoveryCodes").get(0).asText())).status())
        .isEqualTo(201);
  }

  @Test
  void ofManyConfirmationsOneAnswersTheRecoveryCodes() {
    var api = account.api();
    var phone = Authenticator.begin(api, account);
    var now = phone.code(0);

    var statuses = AtOnce.run(8, i -> api.post("/me/second-factor/confirm", code(now)).status());

    assertThat(statuses).containsOnlyOnce(200);
    assertThat(api.get("/me/second-factor").body().get("recoveryCodesLeft").asInt()).isEqualTo(10);
  }

  @Test
  void itIsEnrolledByPasswordAndRemovedByCode() {
    var api = account.api();
    assertThat(api.post("/me/second-factor", Map.of("password", "not mine")).status())
        .isEqualTo(422);
    var phone = Authenticator.enrol(api, account);

    assertThat(refusal(api.post("/me/second-factor", Map.of("password", account.password()))))
        .isEqualTo("422 second-factor-active");
    assertThat(api.post("/me/second-factor/remove", code("424242")).status()).isEqualTo(422);
    assertThat(api.post("/me/second-factor/remove", code(phone.code(0))).status()).isEqualTo(200);
    assertThat(account.signIn(Map.of()).status()).isEqualTo(201);
    assertThat(refusal(api.post("/me/second-factor/remove", code(phone.code(1)))))
        .isEqualTo("422 second-factor-none");
  }

  @Test
  void neitherSecretNorRecoveryCodeCanBeReadInTheDatabase() {
    var phone = Authenticator.enrol(account.api(), account);
    var kept =
        Jdbi.create(TestCenter.database().asOwner())
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            """
                            SELECT f::text || (SELECT string_agg(r::text, ',') FROM recovery_code r)
                            FROM second_factor f WHERE account_id = :id
                            """)
                        .bind("id", account.id())
                        .mapTo(String.class)
                        .one());

    assertThat(kept)
        .doesNotContain(
            com.google.common.io.BaseEncoding.base16().lowerCase().encode(phone.secret()))
        .doesNotContain(phone.recoveryCodes());
  }

  @Test
  void aColleagueResetsItForAReasonAndEverySessionEnds() {
    var api = account.api();
    Authenticator.enrol(api, account);
    var path = "/users/" + account.id() + "/second-factor";
    var coordinator = TestCenter.as("coordinator");

    assertThat(coordinator.get(path).body().get("active").asBoolean()).isTrue();
    assertThat(coordinator.post(path + "/reset", Map.of("reason", " ")).status()).isEqualTo(422);
    var reset = coordinator.post(path + "/reset", Map.of("reason", "Telephone lost on the bus"));

    assertThat(reset.status()).isEqualTo(200);
    assertThat(reset.body().get("active").asBoolean()).isFalse();
    assertThat(reset.body().at("/resets/0/reason").asText()).isEqualTo("Telephone lost on the bus");
    assertThat(api.get("/me").status()).isEqualTo(401);
    assertThat(account.signIn(Map.of()).status()).isEqualTo(201);
    assertThat(
            TestCenter.as("auditor")
                .get("/audit?subject=" + account.id())
                .body()
                .findValuesAsText("action"))
        .contains("second-factor.enrolled", "second-factor.reset");
    assertThat(refusal(coordinator.post(path + "/reset", Map.of("reason", "again"))))
        .isEqualTo("422 second-factor-none");
  }

  @Test
  void nobodyResetsTheirOwnAndNoCoordinatorThatOfAnAdministrator() {
    var admin = anAccount(Role.ADMIN);
    var path = "/users/" + admin.id() + "/second-factor/reset";
    var reason = Map.of("reason", "Lost");

    assertThat(refusal(TestCenter.as("coordinator").post(path, reason)))
        .isEqualTo("403 admin-by-admin");
    assertThat(refusal(admin.api().post(path, reason))).isEqualTo("422 own-account");
    assertThat(TestCenter.as("worker").post(path, reason).status()).isEqualTo(403);
    assertThat(TestCenter.as("admin.b").post(path, reason).status()).isEqualTo(404);
    assertThat(TestCenter.as("admin.b").get("/users/" + admin.id() + "/second-factor").status())
        .isEqualTo(404);
  }

  private static Map<String, Object> code(String code) {
    return Map.of("code", code);
  }

  private static String refusal(Answer answer) {
    return answer.status() + " " + answer.problem();
  }
}
