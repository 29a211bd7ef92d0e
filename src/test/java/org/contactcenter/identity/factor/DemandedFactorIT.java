package org.contactcenter.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.identity.AccountFixture.anAccount;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.contactcenter.core.Role;
import org.contactcenter.identity.AccountFixture;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.Operation;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A center demands a second factor of a role: here of one that no other test acts in. */
class DemandedFactorIT {
  private static final String POLICY = "/settings/sign-in";

  /** What it takes to enrol, and to leave. */
  private static final Set<String> OPEN =
      Set.of(
          "GET /me",
          "PUT /me/password",
          "GET /me/second-factor",
          "POST /me/second-factor",
          "POST /me/second-factor/confirm",
          "DELETE /sessions",
          "GET /sessions/current",
          "DELETE /sessions/current",
          "PUT /sessions/current/center");

  private static Api limited = TestCenter.nobody();

  @BeforeAll
  static void demand() {
    var account = anAccount(Role.NETWORK, Role.ADMIN);
    limited = account.api();
    assertThat(limited.get("/users").status()).as("before").isEqualTo(200);
    choose(List.of("NETWORK"));
  }

  @AfterAll
  static void demandNoMore() {
    choose(List.of());
    AccountFixture.forgetFailures();
  }

  private static void choose(List<String> roles) {
    var policy = Map.of("secondFactorRoles", roles, "idleMinutes", 60, "sessionHours", 12);
    assertThat(TestCenter.as("admin").replace(POLICY, policy).status()).isEqualTo(200);
  }

  @TestFactory
  Stream<DynamicTest> whoLacksItMayOnlyEnrol() {
    return Operation.all().stream()
        .filter(operation -> operation.definition().has("x-roles"))
        .filter(operation -> !OPEN.contains(operation.toString()))
        .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> refused(operation)));
  }

  private static void refused(Operation operation) {
    var body = operation.body().isPresent() ? "{}" : null;
    var answer = limited.send(operation.method(), operation.somePath(), body);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.problem()).isEqualTo("second-factor-needed");
  }

  @Test
  void enrollingOpensEverythingAndRemovingShutsItAgain() {
    var account = anAccount(Role.NETWORK, Role.ADMIN);
    var api = account.api();
    assertThat(api.get("/me").status()).isEqualTo(200);
    assertThat(api.get("/me/second-factor").body().get("required").asBoolean()).isTrue();
    assertThat(api.get("/users").status()).isEqualTo(403);

    var phone = Authenticator.enrol(api, account);
    assertThat(api.get("/users").status()).isEqualTo(200);

    assertThat(api.post("/me/second-factor/remove", Map.of("code", phone.code(0))).status())
        .isEqualTo(200);
    assertThat(api.get("/users").status()).isEqualTo(403);
  }

  @Test
  void otherRolesAreNotAsked() {
    assertThat(anAccount(Role.CASE_WORKER).api().get("/cases").status()).isEqualTo(200);
  }
}
