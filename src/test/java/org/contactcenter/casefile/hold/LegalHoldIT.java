package org.contactcenter.casefile.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;

import java.util.Map;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hold is placed once, told to coordinators, and released with a reason. */
class LegalHoldIT {
  private static final Map<String, String> REASON = Map.of("reason", "Прокуратурата поиска делото");

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void theCaseTellsTheCoordinatorOfItsHoldAndNobodyElse() {
    var family = CaseFixture.courtCase();
    CaseFixture.assign(family, "worker");

    var held = ok(hold(coordinator(), family), 200);

    assertThat(held.body().path("legalHold").path("reason").asText())
        .isEqualTo(REASON.get("reason"));
    assertThat(held.body().path("legalHold").path("placedAt").asText())
        .isEqualTo("2026-03-02T08:00:00Z");
    assertThat(ok(as("worker").get(family.path()), 200).body().has("legalHold")).isFalse();
    assertThat(
            ok(as("worker").get("/cases?limit=200"), 200).body().toString().contains("legalHold"))
        .isFalse();
  }

  @Test
  void aReleasedHoldStaysOnRecord() {
    var family = CaseFixture.courtCase();
    ok(hold(coordinator(), family), 200);

    var released = ok(release(coordinator(), family), 200);

    assertThat(released.body().has("legalHold")).isFalse();
    ok(hold(coordinator(), family), 200);
    var holds = ok(coordinator().get(family.path() + "/legal-holds"), 200).body().path("items");
    assertThat(holds).hasSize(2);
    assertThat(holds.findValuesAsText("releaseReason")).containsExactly("Делото е върнато");
  }

  @Test
  void aClosedCaseIsHeldToo() {
    var family = CaseFixture.activeCourtCase();
    var closing = Map.of("reason", "GOAL_REACHED", "summary", "Край");
    ok(coordinator().post(family.path() + "/close", closing), 200);

    assertThat(hold(coordinator(), family).status()).isEqualTo(200);
    assertThat(release(coordinator(), family).status()).isEqualTo(200);
  }

  @Test
  void itIsPlacedOnceAndReleasedOnce() {
    var family = CaseFixture.courtCase();
    assertThat(release(coordinator(), family).problem()).isEqualTo("case-not-held");

    assertThat(VisitFixture.together(6, number -> hold(coordinator(), family)))
        .extracting(Answer::status)
        .containsOnlyOnce(200)
        .containsOnly(200, 422);

    assertThat(hold(coordinator(), family).problem()).isEqualTo("case-held");
    ok(release(coordinator(), family), 200);
    assertThat(release(coordinator(), family).problem()).isEqualTo("case-not-held");
  }

  @Test
  void itNeedsAReason() {
    var family = CaseFixture.courtCase();

    for (var body : new Object[] {Map.of(), Map.of("reason", " ")}) {
      assertThat(coordinator().post(family.path() + "/legal-hold", body).status()).isEqualTo(422);
      assertThat(coordinator().post(family.path() + "/release-hold", body).status()).isEqualTo(422);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"worker", "supervisor", "frontdesk", "admin", "auditor", "liaison"})
  void onlyCoordinatorsHold(String username) {
    var family = CaseFixture.courtCase();

    assertThat(hold(as(username), family).status()).isEqualTo(403);
    assertThat(release(as(username), family).status()).isEqualTo(403);
    assertThat(as(username).get(family.path() + "/legal-holds").status()).isEqualTo(403);
  }

  @Test
  void toAnotherCenterTheCaseIsAbsent() {
    var family = CaseFixture.courtCase();

    assertThat(hold(as("coordinator.b"), family).status()).isEqualTo(404);
    assertThat(as("coordinator.b").get(family.path() + "/legal-holds").status()).isEqualTo(404);
  }

  private static Answer hold(Api api, Family family) {
    return api.post(family.path() + "/legal-hold", REASON);
  }

  private static Answer release(Api api, Family family) {
    return api.post(family.path() + "/release-hold", Map.of("reason", "Делото е върнато"));
  }
}
