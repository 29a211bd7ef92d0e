package org.contactcenter.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.referral.ReferralFixture.aChild;
import static org.contactcenter.referral.ReferralFixture.aReferral;
import static org.contactcenter.referral.ReferralFixture.aSelfReferral;
import static org.contactcenter.referral.ReferralFixture.anAdult;
import static org.contactcenter.testing.TestCenter.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An accepted referral becomes a case, and the rights follow the case. */
class ReferralToCaseIT {
  private static final Map<String, Object> NOBODY = Map.of();

  @Test
  void theCoordinatorAcceptsAndTheCaseIsThere() {
    var id = aReferral().receivedBy(as("liaison"));

    var opened = accept(id, NOBODY);

    assertThat(opened.status()).isEqualTo(201);
    assertThat(opened.header("Location")).endsWith("/api/v1/cases/" + opened.id());
    assertThat(as("coordinator").get("/cases/" + opened.id()).text("status")).isEqualTo("INTAKE");
    var referral = as("coordinator").get("/referrals/" + id);
    assertThat(referral.text("status")).isEqualTo("ACCEPTED");
    assertThat(referral.text("caseId")).isEqualTo(opened.id().toString());
    assertRefused(accept(id, NOBODY), "referral-accepted");
  }

  /** SVN 5.2, 8.3: a family whose risk is above what the center can carry is refused. */
  @Test
  void whatTheLatestScreeningRefusesIsNotAccepted() {
    var id = aReferral().receivedBy(as("coordinator"));
    screen(id, "REFUSE");

    assertRefused(accept(id, NOBODY), "referral-refused");
    assertThat(as("coordinator").get("/referrals/" + id).text("status")).isEqualTo("RECEIVED");

    screen(id, "PROCEED");
    assertThat(accept(id, NOBODY).status()).isEqualTo(201);
  }

  @Test
  void whatIsIncompleteOrEndedIsNotAccepted() {
    var incomplete =
        aSelfReferral()
            .withAdults(anAdult("VISITING_PARENT", "Петър", "Колев"))
            .receivedBy(as("coordinator"));
    var declined = aReferral().receivedBy(as("coordinator"));
    as("coordinator").post("/referrals/" + declined + "/decline", Map.of("reason", "x"));

    assertRefused(accept(incomplete, NOBODY), "referral-incomplete");
    assertRefused(accept(declined, NOBODY), "referral-declined");
  }

  @ParameterizedTest
  @ValueSource(strings = {"worker", "liaison", "supervisor", "frontdesk", "admin"})
  void nobodyElseAccepts(String username) {
    var id = aReferral().receivedBy(as("coordinator"));

    assertThat(as(username).post("/referrals/" + id + "/accept", NOBODY).status()).isEqualTo(403);
    assertThat(as("coordinator.b").post("/referrals/" + id + "/accept", NOBODY).status())
        .isEqualTo(404);
  }

  @Test
  void ofManyWhoAcceptAtOnceOneOpensACase() {
    var id = aReferral().receivedBy(as("coordinator"));

    var answers =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> accept(id, NOBODY)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .map(Answer::status)
            .toList();

    assertThat(answers).containsOnlyOnce(201).allMatch(List.of(201, 409, 422)::contains);
  }

  @Test
  void onceItIsACaseOnlyItsWorkerSeesTheReferral() {
    var id = aReferral().receivedBy(as("coordinator"));
    assertThat(as("worker2").get("/referrals/" + id).status()).isEqualTo(200);

    accept(id, Map.of("caseWorker", userId("worker")));

    assertThat(as("worker").get("/referrals/" + id).status()).isEqualTo(200);
    assertThat(listedBy("worker")).contains(id.toString());
    assertThat(as("worker2").get("/referrals/" + id).status()).isEqualTo(404);
    assertThat(as("worker2").get("/referrals/" + id + "/duplicates").status()).isEqualTo(404);
    assertThat(listedBy("worker2")).doesNotContain(id.toString());
  }

  @Test
  void theRightsFollowTheAssignmentAtOnce() {
    var id = aReferral().receivedBy(as("coordinator"));
    var person = firstAdult(id);
    var opened = accept(id, Map.of("caseWorker", userId("worker"))).id();
    assertThat(contact("worker", person).status()).isEqualTo(200);
    assertThat(contact("worker2", person).status()).isEqualTo(404);

    as("coordinator").post("/cases/" + opened + "/assign", Map.of("userId", userId("worker2")));

    assertThat(contact("worker", person).status()).isEqualTo(404);
    assertThat(as("worker").get("/referrals/" + id).status()).isEqualTo(404);
    assertThat(contact("worker2", person).status()).isEqualTo(200);
    assertThat(as("worker2").get("/referrals/" + id).status()).isEqualTo(200);
  }

  @Test
  void theRiskIsJudgedAgainUntilTheCaseIsClosed() {
    var id = aReferral().receivedBy(as("coordinator"));
    var opened = accept(id, NOBODY).id();

    assertThat(screen(id, "PROCEED").status()).isEqualTo(200);

    var closed =
        as("coordinator")
            .post("/cases/" + opened + "/close", Map.of("reason", "OTHER", "summary", "край"));
    assertThat(closed.status()).as(closed.body().toString()).isEqualTo(200);
    assertRefused(screen(id, "PROCEED"), "case-closed");
  }

  @Test
  void whatWasDoneToTheReferralShowsInTheTimelineOfItsCase() {
    var id = aReferral().receivedBy(as("coordinator"));
    var opened = accept(id, NOBODY).id();
    screen(id, "PROCEED");

    assertThat(as("coordinator").get("/cases/" + opened + "/timeline").body().toString())
        .contains("referral.accepted", "referral.screened");
  }

  @Test
  void duplicatesTellTheCaseThatGrewFromTheOther() {
    var born = "2010-07-07";
    var first =
        aSelfReferral().withChildren(aChild("Найден", "Желев", born)).receivedBy(as("worker"));
    var opened = accept(first, NOBODY).id();
    var second =
        aSelfReferral().withChildren(aChild("Nayden", "Zhelev", born)).receivedBy(as("worker"));

    var items = as("worker").get("/referrals/" + second + "/duplicates").body().path("items");

    assertThat(items).hasSize(1);
    assertThat(items.at("/0/referralId").asText()).isEqualTo(first.toString());
    assertThat(items.at("/0/caseId").asText()).isEqualTo(opened.toString());
    assertThat(items.at("/0/status").asText()).isEqualTo("ACCEPTED");
  }

  @Test
  void theCourtSeesThatItWasAcceptedAndNotTheCase() {
    var id = aReferral().receivedBy(as("liaison"));
    accept(id, NOBODY);

    var seen = as("liaison").get("/referrals/" + id);

    assertThat(seen.text("status")).isEqualTo("ACCEPTED");
    assertThat(seen.body().has("caseId")).isFalse();
    assertRefused(
        as("liaison").post("/referrals/" + id + "/withdraw", Map.of("reason", "x")),
        "referral-accepted");
  }

  private static Answer accept(UUID id, Map<String, Object> body) {
    return as("coordinator").post("/referrals/" + id + "/accept", body);
  }

  private static Answer screen(UUID id, String decision) {
    return as("coordinator")
        .post(
            "/referrals/" + id + "/screen",
            Map.of("level", "AMBER", "factors", List.of(), "decision", decision));
  }

  private static Answer contact(String username, String person) {
    return as(username).get("/people/" + person + "/contact");
  }

  private static String firstAdult(UUID id) {
    return as("coordinator").get("/referrals/" + id).body().at("/adults/0/personId").asText();
  }

  private static String listedBy(String username) {
    return as(username).get("/referrals?status=ACCEPTED&limit=200").body().toString();
  }

  private static UUID userId(String username) {
    return TestCenter.founding().users().get(username);
  }

  private static void assertRefused(Answer answer, String code) {
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo(code);
  }
}
