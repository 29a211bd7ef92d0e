package org.contactcenter.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.identity.AccountFixture.anAccount;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.contactcenter.core.Role;
import org.contactcenter.identity.AccountFixture.Account;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftIT {
  private static final Map<String, Object> TYPED =
      Map.of("reason", "Майката се обади", "children", List.of(Map.of("givenName", "Ива")));

  private final Jdbi owner = Jdbi.create(TestCenter.database().asOwner());
  private final Account account = anAccount(Role.CASE_WORKER);
  private final Api user = account.api();
  private final String path = "/drafts/referral/" + UUID.randomUUID();

  @AfterEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void whatIsTypedIsThereInTheNextWindowUntilItIsDiscarded() {
    var begun = ok(user.put(path, TYPED), 201);
    assertThat(begun.header("Location")).endsWith("/api/v1" + path);
    assertThat(begun.text("updatedAt")).isEqualTo("2026-03-02T08:00:00Z");

    TestCenter.clock().advance(Duration.ofMinutes(3));
    var saved = ok(after(begun).put(path, Map.of("reason", "И бащата")), 200);
    assertThat(saved.text("updatedAt")).isEqualTo("2026-03-02T08:03:00Z");

    var found = ok(account.api().get(path), 200);
    assertThat(found.body().at("/content/reason").asText()).isEqualTo("И бащата");
    assertThat(found.body().at("/content").size()).isEqualTo(1);
    assertThat(found.header("ETag")).isEqualTo(saved.header("ETag"));

    ok(user.delete(path), 204);
    assertThat(user.get(path).status()).isEqualTo(404);
    assertThat(user.delete(path).status()).isEqualTo(404);
    assertThat(begun.body().has("id")).isFalse();
  }

  @Test
  void ofTwoWindowsTheOneThatKnowsLessIsTold() {
    var begun = ok(user.put(path, TYPED), 201);
    ok(after(begun).put(path, Map.of("reason", "first")), 200);

    assertThat(after(begun).put(path, Map.of("reason", "second")).status()).isEqualTo(412);
    assertThat(user.put(path, Map.of("reason", "blind")).status()).isEqualTo(428);
    assertThat(ok(user.get(path), 200).body().at("/content/reason").asText()).isEqualTo("first");

    ok(user.delete(path), 204);
    assertThat(after(begun).put(path, TYPED).status()).as("discarded elsewhere").isEqualTo(412);
    ok(user.put(path, TYPED), 201);
    assertThat(after(begun).put(path, TYPED).status()).as("another one").isEqualTo(412);
  }

  @Test
  void nobodyElseEverSeesIt() {
    ok(user.put(path, TYPED), 201);

    for (var other : List.of("coordinator", "admin", "auditor", "worker.b")) {
      var api = TestCenter.as(other);
      assertThat(api.get(path).status()).as(other).isEqualTo(404);
      assertThat(api.delete(path).status()).as(other).isEqualTo(404);
      assertThat(paths(api)).as(other).doesNotContain(path);
    }
    ok(TestCenter.as("coordinator").put(path, Map.of("mine", true)), 201);
    assertThat(ok(user.get(path), 200).body().at("/content/reason").asText()).startsWith("Май");
    ok(TestCenter.as("coordinator").delete(path), 204);
    assertThat(user.get(path).status()).isEqualTo(200);
  }

  @Test
  void signingOutLeavesNothingAndTakesNothingFromTheOtherDesk() {
    var desk = account.api();
    ok(desk.put("/drafts/note/desk", TYPED), 201);
    ok(user.put(path, TYPED), 201);
    var shared = ok(user.put("/drafts/note/shared", TYPED), 201);
    ok(desk.with("If-Match", shared.header("ETag")).put("/drafts/note/shared", TYPED), 200);

    ok(user.delete("/sessions/current"), 204);
    assertThat(paths(desk)).containsExactlyInAnyOrder("/drafts/note/desk", "/drafts/note/shared");

    ok(desk.delete("/sessions/current"), 204);
    assertThat(paths(account.api())).isEmpty();
    assertThat(rows()).isZero();
  }

  @Test
  void endingTheOtherSessionsEndsWhatTheyTyped() {
    ok(user.put(path, TYPED), 201);
    var other = account.api();
    ok(other.put("/drafts/note/kept", TYPED), 201);

    ok(other.delete("/sessions"), 204);

    assertThat(paths(other)).containsExactly("/drafts/note/kept");
  }

  @Test
  void whoIsLockedOutLeavesNothing() {
    ok(user.put(path, TYPED), 201);
    var admin = TestCenter.as("admin");
    ok(
        admin.replace(
            "/users/" + account.id(),
            Map.of("displayName", "Gone", "roles", List.of("CASE_WORKER"), "locked", true)),
        200);

    assertThat(rows()).isZero();
  }

  @Test
  void aDayAfterItWasLastSavedItIsForgotten() {
    var begun = ok(user.put(path, TYPED), 201);
    TestCenter.clock().advance(Duration.ofHours(23));
    ok(after(begun).put(path, TYPED), 200);
    TestCenter.clock().advance(Duration.ofHours(24));
    runJob();
    assertThat(user.get(path).status()).isEqualTo(200);

    TestCenter.clock().advance(Duration.ofMinutes(1));
    runJob();
    assertThat(user.get(path).status()).isEqualTo(404);
    assertThat(rows()).isZero();
  }

  private static void runJob() {
    var jobs = TestCenter.features().draft.jobs();
    assertThat(jobs).singleElement().satisfies(job -> job.work().run());
  }

  @Test
  void theListTellsWhichThereAreButNotWhatIsInThem() {
    for (var key : List.of("a", "b", "c")) {
      ok(user.put("/drafts/note/" + key, TYPED), 201);
      TestCenter.clock().advance(Duration.ofSeconds(1));
    }
    ok(user.put(path, TYPED), 201);

    var page = ok(user.get("/drafts?kind=note&limit=2"), 200).body();
    assertThat(page.path("items")).hasSize(2);
    assertThat(page.toString()).doesNotContain("Майката", "content");
    var rest = ok(user.get("/drafts?kind=note&limit=2&after=" + page.path("next").asText()), 200);
    assertThat(rest.body().at("/items/0/key").asText()).isEqualTo("c");
    assertThat(rest.body().has("next")).isFalse();
    assertThat(paths(user)).hasSize(4);
    assertThat(ok(user.get("/drafts?kind=incident"), 200).body().path("items")).isEmpty();
    assertThat(user.get("/drafts?kind=No%20kind").status()).isEqualTo(400);
  }

  @Test
  void itLiesSealedAndTheTrailKnowsOnlyThatItWasBegunAndDiscarded() {
    var begun = ok(user.put(path, TYPED), 201);
    ok(after(begun).put(path, TYPED), 200);
    var sealed =
        owner.withHandle(
            handle ->
                handle
                    .createQuery("SELECT sealed FROM draft WHERE account_id = :id")
                    .bind("id", account.id())
                    .mapTo(byte[].class)
                    .one());
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Майката", "reason");

    ok(user.get(path), 200);
    ok(user.delete(path), 204);
    assertThat(trail()).containsExactly("draft.begun", "draft.discarded");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/drafts/Referral/a",
        "/drafts/referral_2/a",
        "/drafts/referral/a%20b",
        "/drafts/referral/%D0%B0",
        "/drafts/" + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" + "/a"
      })
  void otherNamesAreRefused(String other) {
    assertThat(user.put(other, TYPED).status()).isEqualTo(400);
    assertThat(user.get(other).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]",
        "null",
        "\"text\"",
        "{\"a\": \"\\ud800\"}",
        "{\"\\u0000\": 1}",
        "{\"a\": [{\"b\": \"x\\u0000\"}]}",
        "{\"a\": 1, \"a\": 2}"
      })
  void whatIsNoSoundObjectIsRefused(String body) {
    assertThat(user.put(path, body).status()).isEqualTo(400);
    assertThat(rows()).isZero();
  }

  @Test
  void itHasItsSizeAndTheyHaveTheirNumber() {
    var fits = Map.of("text", "x".repeat(Draft.LARGEST - "{\"text\":\"\"}".length()));
    ok(user.put(path, fits), 201);
    var large = Map.of("text", fits.get("text") + "x");
    var refused = user.with("Accept-Language", "lt").put("/drafts/note/large", large);
    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.problem()).isEqualTo("draft-too-large");
    assertThat(refused.text("detail")).contains("64 KiB");

    owner.useHandle(
        handle ->
            handle.execute(
                """
                INSERT INTO draft (id, center_id, account_id, session_id, kind, key, sealed,
                  created_at, updated_at, version)
                SELECT gen_random_uuid(), center_id, account_id, session_id, 'note', n::text,
                  sealed, created_at, updated_at, 1
                FROM draft, generate_series(2, ?) AS n
                WHERE account_id = ?
                """,
                Draft.MOST,
                account.id()));
    var tooMany = user.put("/drafts/note/one-more", TYPED);
    assertThat(tooMany.status()).isEqualTo(422);
    assertThat(tooMany.problem()).isEqualTo("too-many-drafts");
    ok(user.delete(path), 204);
    ok(user.put("/drafts/note/one-more", TYPED), 201);
  }

  private Api after(Answer saved) {
    return user.with("If-Match", saved.header("ETag"));
  }

  private static List<String> paths(Api api) {
    var items = ok(api.get("/drafts?limit=200"), 200).body().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> "/drafts/" + item.path("kind").asText() + "/" + item.path("key").asText())
        .toList();
  }

  private List<String> trail() {
    var query =
        "SELECT action FROM audit_entry WHERE actor = :id AND action LIKE 'draft%' ORDER BY seq";
    return owner.withHandle(
        handle -> handle.createQuery(query).bind("id", account.id()).mapTo(String.class).list());
  }

  private long rows() {
    return owner.withHandle(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM draft WHERE account_id = :id")
                .bind("id", account.id())
                .mapTo(Long.class)
                .one());
  }
}
