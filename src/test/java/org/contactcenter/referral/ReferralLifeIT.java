package org.contactcenter.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.referral.ReferralFixture.aReferral;
import static org.contactcenter.referral.ReferralFixture.aSelfReferral;
import static org.contactcenter.referral.ReferralFixture.anAdult;
import static org.contactcenter.testing.TestCenter.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactcenter.testing.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is decided on a referral, and when that is too late. */
class ReferralLifeIT {
  private static final Map<String, Object> REASON = Map.of("reason", "няма място");
  private static final Map<String, Object> PLACE =
      Map.of("priority", "HIGH", "reason", "няма място");
  private static final Map<String, Object> JUDGEMENT =
      Map.of("level", "AMBER", "factors", List.of("насилие в миналото"), "decision", "PROCEED");

  @Test
  void itWaitsWithPriorityReasonAndDate() {
    var answer = post(aReferral().receivedBy(as("liaison")), "wait", PLACE);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("status")).isEqualTo("WAITING");
    assertThat(answer.text("priority")).isEqualTo("HIGH");
    assertThat(answer.text("waitReason")).isEqualTo("няма място");
    assertThat(answer.text("waitingSince")).isEqualTo("2026-03-02T08:00:00Z");
  }

  @Test
  void whatWaitsIsNotPutOnTheListAgain() {
    var id = aReferral().receivedBy(as("coordinator"));
    post(id, "wait", PLACE);

    assertRefused(post(id, "wait", PLACE), "referral-waiting");
  }

  @ParameterizedTest
  @ValueSource(strings = {"decline", "withdraw"})
  void itEndsOnceAndWithAReason(String verb) {
    var id = aReferral().receivedBy(as("coordinator"));

    var ended = post(id, verb, REASON);

    assertThat(ended.status()).isEqualTo(200);
    assertThat(ended.text(verb + "Reason").isEmpty() && ended.text("withdrawReason").isEmpty())
        .isFalse();
    var refusal = "referral-" + (verb.equals("decline") ? "declined" : "withdrawn");
    assertRefused(post(id, "decline", REASON), refusal);
    assertRefused(post(id, "withdraw", REASON), refusal);
    assertRefused(post(id, "wait", PLACE), refusal);
    assertRefused(post(id, "screen", JUDGEMENT), refusal);
  }

  @Test
  void anIncompleteOneCanOnlyBeWithdrawn() {
    var id =
        aSelfReferral()
            .withAdults(anAdult("CARER", "Пенка", "Колева"))
            .receivedBy(as("coordinator"));

    assertRefused(post(id, "screen", JUDGEMENT), "referral-incomplete");
    assertRefused(post(id, "decline", REASON), "referral-incomplete");
    assertRefused(post(id, "wait", PLACE), "referral-incomplete");
    assertThat(post(id, "withdraw", REASON).text("status")).isEqualTo("WITHDRAWN");
  }

  @Test
  void theLatestScreeningCountsAndAllAreKept() {
    var id = aReferral().receivedBy(as("coordinator"));
    as("worker").post("/referrals/" + id + "/screen", JUDGEMENT);

    var again =
        post(id, "screen", Map.of("level", "RED", "factors", List.of(), "decision", "REFUSE"));

    assertThat(again.text("status")).isEqualTo("RECEIVED");
    assertThat(again.body().at("/screening/level").asText()).isEqualTo("RED");
    assertThat(again.body().at("/screening/decision").asText()).isEqualTo("REFUSE");
    assertThat(audited(id)).contains("referral.received", "referral.screened");
    assertThat(audited(id).stream().filter("referral.screened"::equals)).hasSize(2);
  }

  @Test
  void everyVerbAndEveryReadingLeavesATrace() {
    var id = aReferral().receivedBy(as("coordinator"));
    post(id, "wait", PLACE);
    as("coordinator").get("/referrals/" + id);
    as("coordinator").get("/referrals/" + id + "/duplicates");
    post(id, "decline", REASON);

    assertThat(audited(id))
        .containsExactlyInAnyOrder(
            "referral.received",
            "referral.waiting",
            "referral.read",
            "referral.read",
            "referral.declined");
  }

  @Test
  void ofTwoWhoDecideAtOnceOneIsHeard() {
    for (int round = 0; round < 5; round++) {
      var id = aReferral().receivedBy(as("coordinator"));
      var answers =
          IntStream.range(0, 8)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> decide(id, i)))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .map(Answer::status)
              .toList();

      assertThat(answers).containsOnlyOnce(200).allMatch(List.of(200, 409, 422)::contains);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"decline", "withdraw", "wait", "screen"})
  void aVerbWithoutItsReasonIsRefused(String verb) {
    var id = aReferral().receivedBy(as("coordinator"));

    Stream.of(Map.of(), Map.of("reason", " "), Map.of("reason", "а", "other", 1))
        .map(body -> post(id, verb, body).status())
        .forEach(status -> assertThat(status).isIn(400, 422));
    assertThat(as("coordinator").get("/referrals/" + id).text("status")).isEqualTo("RECEIVED");
  }

  private static Answer decide(UUID id, int i) {
    return i % 2 == 0 ? post(id, "decline", REASON) : post(id, "withdraw", REASON);
  }

  private static Answer post(UUID id, String verb, Object body) {
    return as("coordinator").post("/referrals/" + id + "/" + verb, body);
  }

  private static List<String> audited(UUID id) {
    return as("auditor")
        .get("/audit?subject=" + id)
        .body()
        .path("items")
        .findValuesAsText("action");
  }

  private static void assertRefused(Answer answer, String code) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo(code);
    assertThat(answer.text("detail")).isNotBlank();
  }
}
