package org.contactcenter.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.referral.ReferralFixture.aReferral;
import static org.contactcenter.referral.ReferralFixture.aSelfReferral;
import static org.contactcenter.testing.TestCenter.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees which referrals, and how much of them. */
class ReferralRightsIT {

  @ParameterizedTest
  @ValueSource(strings = {"frontdesk", "supervisor", "admin", "auditor", "network"})
  void whoHasNothingToDoWithReferralsIsForbiddenThem(String username) {
    var id = aReferral().receivedBy(as("coordinator"));
    var api = as(username);

    assertThat(api.post("/referrals", aReferral().body()).status()).isEqualTo(403);
    assertThat(api.get("/referrals").status()).isEqualTo(403);
    assertThat(api.get("/referrals/" + id).status()).isEqualTo(403);
    assertThat(api.get("/referrals/" + id + "/duplicates").status()).isEqualTo(403);
    assertThat(api.post("/referrals/" + id + "/decline", Map.of("reason", "x")).status())
        .isEqualTo(403);
  }

  @Test
  void onlyTheCoordinatorDeclinesAndPutsOnTheList() {
    var id = aReferral().receivedBy(as("coordinator"));

    for (var username : List.of("worker", "liaison")) {
      var api = as(username);
      assertThat(api.post("/referrals/" + id + "/decline", Map.of("reason", "x")).status())
          .isEqualTo(403);
      assertThat(
              api.post("/referrals/" + id + "/wait", Map.of("priority", "LOW", "reason", "x"))
                  .status())
          .isEqualTo(403);
    }
    assertThat(as("worker").post("/referrals/" + id + "/withdraw", Map.of("reason", "x")).status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"coordinator.b", "worker.b"})
  void anotherCenterSeesNothing(String username) {
    var id = aReferral().receivedBy(as("coordinator"));
    var api = as(username);

    assertThat(api.get("/referrals/" + id).status()).isEqualTo(404);
    assertThat(api.get("/referrals/" + id + "/duplicates").status()).isEqualTo(404);
    assertThat(api.get("/referrals?limit=200").body().toString()).doesNotContain(id.toString());
  }

  @Test
  void aLiaisonFollowsWhatTheOwnCourtReferredAndNothingElse() {
    var own = aReferral().receivedBy(as("coordinator"));
    var parents = aSelfReferral().receivedBy(as("coordinator"));
    var other = ofAnotherCourt();

    assertThat(as("liaison").get("/referrals/" + own).status()).isEqualTo(200);
    assertThat(as("liaison").get("/referrals/" + parents).status()).isEqualTo(404);
    assertThat(as("liaison").get("/referrals/" + other).status()).isEqualTo(404);
    assertThat(as("liaison").get("/referrals?limit=200").body().toString())
        .contains(own.toString())
        .doesNotContain(parents.toString(), other.toString());
    assertThat(
            as("liaison").post("/referrals/" + other + "/withdraw", Map.of("reason", "x")).status())
        .isEqualTo(404);
  }

  @Test
  void aLiaisonSeesNeitherJudgementsNorDangersButWhyItWasDeclined() {
    var id =
        aReferral()
            .with(
                "safety",
                Map.of("domesticViolence", true, "restrainingOrder", true, "notes", "sentinel-1"))
            .withChildren(
                Map.of(
                    "givenName", "Ива",
                    "familyName", "Колева",
                    "birthDate", "2019-02-03",
                    "needs", "sentinel-2"))
            .receivedBy(as("coordinator"));
    screen(id);
    as("coordinator")
        .post("/referrals/" + id + "/wait", Map.of("priority", "LOW", "reason", "sentinel-4"));
    as("coordinator").post("/referrals/" + id + "/decline", Map.of("reason", "няма място"));

    var seen = as("liaison").get("/referrals/" + id);

    assertThat(seen.text("declineReason")).isEqualTo("няма място");
    for (var answer : List.of(seen, as("liaison").get("/referrals?limit=200"))) {
      assertThat(answer.body().toString()).doesNotContain("sentinel");
    }
    assertThat(seen.body().has("safety")).isFalse();
    assertThat(seen.body().has("screening")).isFalse();
    assertThat(as("coordinator").get("/referrals/" + id).body().toString())
        .contains("sentinel-1", "sentinel-2", "sentinel-3", "sentinel-4");
  }

  @Test
  void aLiaisonWithdrawsTheOwnAndNeitherScreensNorSearchesForDuplicates() {
    var id = aReferral().receivedBy(as("liaison"));

    assertThat(as("liaison").get("/referrals/" + id + "/duplicates").status()).isEqualTo(403);
    assertThat(as("liaison").post("/referrals/" + id + "/screen", Map.of()).status())
        .isEqualTo(403);
    assertThat(as("liaison").post("/referrals/" + id + "/withdraw", Map.of("reason", "помирение")))
        .extracting(Answer::status, answer -> answer.text("status"))
        .containsExactly(200, "WITHDRAWN");
  }

  @Test
  void nobodyUnknownGetsIn() {
    var id = aReferral().receivedBy(as("coordinator"));

    assertThat(TestCenter.nobody().get("/referrals/" + id).status()).isEqualTo(401);
    assertThat(TestCenter.nobody().post("/referrals", aReferral().body()).status()).isEqualTo(401);
  }

  private static UUID ofAnotherCourt() {
    var name = "Районен съд " + UUID.randomUUID();
    var court = as("coordinator").post("/courts", Map.of("name", name)).id();
    return aReferral().withOrder("courtId", court).receivedBy(as("coordinator"));
  }

  private static void screen(UUID id) {
    var judgement =
        Map.of(
            "level", "GREEN",
            "factors", List.of("sentinel-3"),
            "decision", "PROCEED",
            "notes", "sentinel-3");
    as("worker").post("/referrals/" + id + "/screen", judgement);
  }
}
