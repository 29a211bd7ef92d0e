package org.contactcenter.identity.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.identity.AccountFixture.anAccount;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Role;
import org.contactcenter.core.Scope;
import org.contactcenter.identity.AccountFixture;
import org.contactcenter.identity.AccountFixture.Account;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.factor.Authenticator;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.AtOnce;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PasswordLinkIT {
  private static final String CHOSEN = "old mill by the river Arda";
  private static final String LINKS = "/public/password-links";

  @AfterEach
  void forget() {
    AccountFixture.forgetFailures();
  }

  @Test
  void anInvitationLetsItsOwnerChooseAPasswordOnce() {
    var username = "u" + UUID.randomUUID();
    var created = TestCenter.as("admin").post("/users", user(username));
    assertThat(created.status()).isEqualTo(201);
    var token = created.body().at("/invitation/token").asText();
    var account = new Account(created.id(), username, CHOSEN);

    assertThat(account.signIn(Map.of()).status()).as("no password yet").isEqualTo(401);
    var weak = TestCenter.nobody().post(LINKS, Map.of("token", token, "password", username));
    assertThat(weak.status()).isEqualTo(422);
    assertThat(weak.body().at("/violations/0/field").asText()).isEqualTo("password");
    var used = use(token, CHOSEN);
    assertThat(used.status()).as(used.body().toString()).isEqualTo(200);
    assertThat(used.text("username")).isEqualTo(username);
    assertThat(account.signIn(Map.of()).status()).isEqualTo(201);
    assertThat(use(token, "another mill by the sea")).satisfies(PasswordLinkIT::isNotValid);
    assertThat(TestCenter.as("admin").get("/users/" + created.id()).body().has("invitation"))
        .isFalse();
  }

  @Test
  void aRepeatedCreationTellsNoSecretAgain() {
    var admin = TestCenter.as("admin").with("Idempotency-Key", UUID.randomUUID().toString());
    var request = user("u" + UUID.randomUUID());

    var first = admin.post("/users", request);
    var again = admin.post("/users", request);

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(first.body().at("/invitation/token").asText()).isNotEmpty();
    assertThat(again.body().has("invitation")).isFalse();
  }

  @Test
  void ofTwentyWhoUseALinkAtOnceExactlyOneWins() {
    var username = "u" + UUID.randomUUID();
    var created = TestCenter.as("admin").post("/users", user(username));
    var token = created.body().at("/invitation/token").asText();

    var answers = AtOnce.run(20, i -> use(token, "grey stones number " + i + " of many"));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).doesNotContain(500, 503);
    int winner = answers.indexOf(answers.stream().filter(a -> a.status() == 200).findAny().get());
    for (int i = 0; i < 3; i++) {
      int one = (winner + i) % 20;
      var opened =
          new Account(created.id(), username, "grey stones number " + one + " of many")
              .signIn(Map.of());
      assertThat(opened.status()).isEqualTo(i == 0 ? 201 : 401);
    }
  }

  @Test
  void aResetEndsEverySessionWhenItIsUsed() {
    var account = anAccount(Role.CASE_WORKER);
    var session = account.api();
    var first = reset(account);
    var second = reset(account);

    assertThat(session.get("/me").status()).as("not used yet").isEqualTo(200);
    assertThat(use(first, CHOSEN)).as("replaced").satisfies(PasswordLinkIT::isNotValid);
    assertThat(use(second, CHOSEN).status()).isEqualTo(200);
    assertThat(session.get("/me").status()).isEqualTo(401);
    assertThat(account.signIn(Map.of()).status()).as("the old one").isEqualTo(401);
    assertThat(account.signIn(Map.of("password", CHOSEN)).status()).isEqualTo(201);
    assertThat(
            TestCenter.as("auditor")
                .get("/audit?subject=" + account.id())
                .body()
                .findValuesAsText("action"))
        .contains("password.link-made", "password.set-by-link");
  }

  @Test
  void unknownUsedAndExpiredLinksAreAnsweredAlike() {
    var account = anAccount(Role.CASE_WORKER);
    var expired = reset(account);
    Jdbi.create(TestCenter.database().asOwner())
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE password_link SET expires_at = made_at WHERE account_id = ?",
                    account.id()));

    var late = use(expired, CHOSEN);
    var unknown = use("bm8tc3VjaC10b2tlbg", CHOSEN);

    isNotValid(late);
    assertThat(unknown.body()).isEqualTo(late.body());
  }

  @Test
  void changingThePasswordKillsTheLink() {
    var account = anAccount(Role.CASE_WORKER);
    var token = reset(account);
    var change = Map.of("current", account.password(), "password", CHOSEN);

    assertThat(account.api().put("/me/password", change).status()).isEqualTo(204);

    isNotValid(use(token, "somebody else wants this"));
  }

  @Test
  void onlyTheHashOfALinkIsKept() {
    var account = anAccount(Role.CASE_WORKER);
    var token = reset(account);
    var rows =
        Jdbi.create(TestCenter.database().asOwner())
            .withHandle(
                handle ->
                    handle
                        .createQuery("SELECT l::text FROM password_link l WHERE account_id = :id")
                        .bind("id", account.id())
                        .mapTo(String.class)
                        .list());

    assertThat(rows).hasSize(1).noneMatch(row -> row.contains(token));
  }

  /** Who works in two centers is at the mercy of neither. */
  @Test
  void noCenterTakesOverAnAccountThatOpensAnother() {
    var both = TestCenter.founding().users().get("worker2");
    for (var admin : List.of("admin", "admin.b")) {
      var api = TestCenter.as(admin);
      var refused = api.post("/users/" + both + "/reset-link", Map.of());
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.problem()).isEqualTo("user-works-elsewhere");
      assertThat(
              api.post("/users/" + both + "/second-factor/reset", Map.of("reason", "x")).problem())
          .isEqualTo("user-works-elsewhere");
    }
    var ofA = anAccount(Role.CASE_WORKER);
    assertThat(
            TestCenter.as("admin.b").post("/users/" + ofA.id() + "/reset-link", Map.of()).status())
        .isEqualTo(404);
    assertThat(
            TestCenter.as("coordinator")
                .post("/users/" + ofA.id() + "/reset-link", Map.of())
                .status())
        .isEqualTo(403);
  }

  @Test
  void aLinkKeptUntilTheAccountOpensAnotherCenterIsDead() {
    var account = anAccount(Role.CASE_WORKER);
    var token = reset(account);
    join(account);

    isNotValid(use(token, CHOSEN));
    assertThat(account.signIn(Map.of()).status()).isEqualTo(201);
  }

  /** The way for who works in several centers, and for the last administrator. */
  @Test
  void atTheConsoleALinkIsMadeForAnyAccount() {
    var console = TestCenter.features().identity.console();
    var account = anAccount(Role.ADMIN);
    Authenticator.enrol(account.api(), account);
    join(account);

    var link = console.passwordLink(account.username(), true).orElseThrow();

    assertThat(use(link.token().secret(), CHOSEN).status()).isEqualTo(200);
    assertThat(account.signIn(Map.of("password", CHOSEN)).status()).isEqualTo(201);
    assertThat(console.passwordLink("nobody-" + UUID.randomUUID(), false)).isEmpty();
  }

  @Test
  void anAdministratorMakesNoLinkForThemselves() {
    var admin = anAccount(Role.ADMIN);

    var refused = admin.api().post("/users/" + admin.id() + "/reset-link", Map.of());

    assertThat(refused.problem()).isEqualTo("own-account");
  }

  /** The name a center gives to a member is its own. */
  @Test
  void aNameChangedInOneCenterStaysInTheOther() {
    var both = TestCenter.founding().users().get("worker2");
    var before = TestCenter.as("admin").get("/users/" + both).text("displayName");
    var path = "/users/" + both;
    var admin = TestCenter.as("admin.b");
    var edit =
        Map.of("displayName", "Somebody Else", "roles", List.of("CASE_WORKER"), "locked", false);

    assertThat(admin.replace(path, edit).status()).isEqualTo(200);

    assertThat(admin.get(path).text("displayName")).isEqualTo("Somebody Else");
    assertThat(TestCenter.as("admin").get(path).text("displayName")).isEqualTo(before);
  }

  private static void join(Account account) {
    var edit =
        new Member.Edit("Joined", List.of(Role.CASE_WORKER), Optional.empty(), List.of(), false);
    var adminB =
        new Scope(TestCenter.founding().centerB(), TestCenter.founding().users().get("admin.b"));
    TestCenter.features().identity.members().join(adminB, account.id(), edit);
  }

  private static String reset(Account account) {
    var made = TestCenter.as("admin").post("/users/" + account.id() + "/reset-link", Map.of());
    assertThat(made.status()).isEqualTo(200);
    return made.text("token");
  }

  private static Answer use(String token, String password) {
    return TestCenter.nobody().post(LINKS, Map.of("token", token, "password", password));
  }

  private static void isNotValid(Answer answer) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo("link-not-valid");
  }

  private static Map<String, Object> user(String username) {
    return new HashMap<>(
        Map.of("username", username, "displayName", "Invited", "roles", List.of("CASE_WORKER")));
  }
}
