package org.contactcenter.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ethnicity, health and religion: with a ground and a reason, sealed, and nowhere else. */
class SpecialCategoriesIT {
  private static final String ILLNESS = "алергия към фъстъци";

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void eachIsKeptWithItsGroundAndReasonAndSealed() {
    var child = CaseFixture.courtCase().child();
    var nothing = ok(coordinator().get(path(child)), 200);
    assertThat(nothing.header("ETag")).isEqualTo("\"0\"");
    assertThat(nothing.body().has("health")).isFalse();

    var written = ok(coordinator().replace(path(child), health()), 200).body().path("health");

    assertThat(written.path("value").asText()).isEqualTo(ILLNESS);
    assertThat(written.path("basis").asText()).isEqualTo("CARE");
    assertThat(written.path("reason").asText()).isEqualTo("храна по време на срещите");
    assertThat(written.path("recordedAt").asText()).isEqualTo("2026-03-02T08:00:00Z");
    var row =
        Jdbi.create(TestCenter.database().asOwner())
            .withHandle(
                handle ->
                    handle
                        .createQuery("SELECT health FROM special_categories WHERE person_id = :id")
                        .bind("id", child)
                        .mapTo(byte[].class)
                        .one());
    assertThat(new String(row, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("фъстъци");
  }

  @Test
  void aDatumMovedToAnotherPersonDoesNotOpen() {
    var family = CaseFixture.courtCase();
    ok(coordinator().replace(path(family.child()), health()), 200);
    ok(coordinator().replace(path(family.mother()), Map.of("religion", datum("вяра"))), 200);
    Jdbi.create(TestCenter.database().asOwner())
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE special_categories SET health ="
                        + " (SELECT health FROM special_categories WHERE person_id = ?)"
                        + " WHERE person_id = ?",
                    family.child(),
                    family.mother()));

    var answer = coordinator().get(path(family.mother()));

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.body().toString()).doesNotContain("фъстъци");
  }

  @Test
  void theTrailNamesTheFieldsAndNothingOfThem() {
    var child = CaseFixture.courtCase().child();
    ok(coordinator().replace(path(child), health()), 200);
    ok(coordinator().get(path(child)), 200);
    ok(coordinator().replace(path(child), health()), 200);
    assertThat(coordinator().delete(path(child)).status()).isEqualTo(204);

    var trail = ok(as("auditor").get("/audit?subject=" + child), 200).body();

    assertThat(trail.toString()).doesNotContain("фъстъци");
    var changes =
        Stream.of(0, 1, 2, 3, 4, 5)
            .map(number -> trail.path("items").path(number))
            .filter(entry -> entry.path("action").asText().equals("special-categories.changed"))
            .map(entry -> entry.path("fields").toString())
            .toList();
    assertThat(changes).containsExactly("[\"health\"]", "[\"health\"]");
    assertThat(ok(coordinator().get(path(child)), 200).body().has("health")).isFalse();
  }

  @Test
  void noOtherViewOfTheFamilyShowsThem() {
    var family = CaseFixture.courtCase();
    ok(coordinator().replace(path(family.child()), health()), 200);

    for (var read :
        List.of(
            family.path(),
            "/cases?limit=200",
            family.path() + "/parties",
            family.path() + "/timeline",
            "/people/" + family.child(),
            "/people/" + family.child() + "/history",
            "/people/" + family.child() + "/contact",
            "/referrals/" + family.referralId(),
            "/referrals?limit=200")) {
      JsonNode body = ok(coordinator().get(read), 200).body();
      assertThat(body.toString()).as(read).doesNotContain("фъстъци");
    }
  }

  @Test
  void withoutAGroundOrAReasonNothingIsWritten() {
    var path = path(CaseFixture.courtCase().child());
    for (var datum :
        List.of(
            Map.of("value", ILLNESS),
            Map.of("value", ILLNESS, "basis", "CARE"),
            Map.of("value", ILLNESS, "basis", "CARE", "reason", " "),
            Map.of("value", " ", "basis", "CARE", "reason", "x"))) {
      var answer = coordinator().with("If-Match", "*").put(path, Map.of("health", datum));
      assertThat(answer.status()).as(datum.toString()).isEqualTo(422);
    }
    assertThat(coordinator().put(path, health()).status()).isEqualTo(428);
    assertThat(coordinator().with("If-Match", "\"7\"").put(path, health()).status()).isEqualTo(412);
  }

  @Test
  void theCaseWorkerReachesThoseOfTheirOwnCases() {
    var family = CaseFixture.courtCase();
    assertThat(as("worker").get(path(family.child())).status()).isEqualTo(404);
    CaseFixture.assign(family, "worker");
    ok(as("worker").replace(path(family.child()), health()), 200);
    CaseFixture.assign(family, "worker2");
    assertThat(as("worker").get(path(family.child())).status()).isEqualTo(404);
    assertThat(as("coordinator.b").get(path(family.child())).status()).isEqualTo(404);
    assertThat(as("coordinator.b").delete(path(family.child())).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"frontdesk", "supervisor", "admin", "auditor", "network", "liaison"})
  void whoDoesNoCaseWorkIsForbiddenThem(String username) {
    var path = path(UUID.randomUUID());
    assertThat(as(username).get(path).status()).isEqualTo(403);
    assertThat(as(username).with("If-Match", "*").put(path, health()).status()).isEqualTo(403);
    assertThat(as(username).delete(path).status()).isEqualTo(403);
  }

  private static Map<String, Object> health() {
    return Map.of("health", datum(ILLNESS));
  }

  private static Map<String, Object> datum(String value) {
    return Map.of("value", value, "basis", "CARE", "reason", "храна по време на срещите");
  }

  private static String path(UUID person) {
    return "/people/" + person + "/special-categories";
  }
}
