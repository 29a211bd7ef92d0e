package org.contactcenter.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseIT {

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void anAcceptedReferralIsACaseInIntakeWithItsPeopleAndItsOrder() {
    var family = CaseFixture.courtCase();

    var file = ok(coordinator().get(family.path()), 200);

    assertThat(file.text("number")).matches("2026-\\d{4}");
    assertThat(file.text("status")).isEqualTo("INTAKE");
    assertThat(file.text("source")).isEqualTo("COURT");
    assertThat(file.body().has("caseWorker")).isFalse();
    assertThat(texts(file.body().path("people"), "role"))
        .containsExactlyInAnyOrder("CHILD", "RESIDENTIAL_PARENT", "VISITING_PARENT");
    assertThat(file.body().path("people").path(0).path("from").asText()).isEqualTo("2026-02-16");
    assertThat(file.body().toString()).doesNotContain("phone", "address");
    var orders = ok(coordinator().get(family.path() + "/orders"), 200);
    assertThat(orders.body().path("items")).hasSize(1);
    assertThat(orders.body().path("items").path(0).path("validFrom").asText())
        .isEqualTo("2026-01-31");
  }

  @Test
  void acceptingAnswers201WithTheCasesPlaceAndOnlyOnce() {
    var referral = ok(coordinator().post("/referrals", CaseFixture.referral("SELF")), 201).id();
    var screening = Map.of("level", "AMBER", "factors", List.of(), "decision", "PROCEED");
    ok(coordinator().post("/referrals/" + referral + "/screen", screening), 200);
    var path = "/referrals/" + referral + "/accept";
    var worker = Map.of("caseWorker", TestCenter.founding().users().get("worker"));
    var keyed = coordinator().with("Idempotency-Key", "accept-" + referral);

    var opened = ok(keyed.post(path, worker), 201);

    assertThat(opened.header("Location")).endsWith("/api/v1/cases/" + opened.id());
    assertThat(opened.text("caseWorker"))
        .isEqualTo(TestCenter.founding().users().get("worker").toString());
    assertThat(ok(keyed.post(path, worker), 201).id()).isEqualTo(opened.id());
    var again = coordinator().post(path, worker);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.problem()).isEqualTo("referral-accepted");
    assertThat(TestCenter.as("worker").get("/cases/" + opened.id()).status()).isEqualTo(200);
  }

  @Test
  void acceptedForSomeoneWhoIsNoCaseWorkerARereferralStaysAsItWas() {
    var referral = ok(coordinator().post("/referrals", CaseFixture.referral("SELF")), 201).id();
    var path = "/referrals/" + referral + "/accept";
    var supervisor = Map.of("caseWorker", TestCenter.founding().users().get("supervisor"));

    assertThat(coordinator().post(path, supervisor).status()).isEqualTo(422);
    assertThat(ok(coordinator().get("/referrals/" + referral), 200).text("status"))
        .isEqualTo("RECEIVED");
    assertThat(TestCenter.as("worker").post(path, Map.of()).status()).isEqualTo(403);
  }

  @Test
  void numbersHaveNoGapsHoweverManyAreTakenAtOnce() throws Exception {
    var referrals =
        IntStream.range(0, 8)
            .mapToObj(i -> ok(coordinator().post("/referrals", CaseFixture.referral("SELF")), 201))
            .map(Answer::id)
            .toList();
    int before = number(CaseFixture.selfCase());
    var pool = Executors.newFixedThreadPool(8);
    try {
      var answers =
          pool.invokeAll(
              referrals.stream()
                  .map(
                      id ->
                          (java.util.concurrent.Callable<Answer>)
                              () -> coordinator().post("/referrals/" + id + "/accept", Map.of()))
                  .toList());
      for (var answer : answers) {
        ok(answer.get(), 201);
      }
    } finally {
      pool.shutdown();
    }

    assertThat(number(CaseFixture.selfCase())).isEqualTo(before + 9);
  }

  @Test
  void rightsFollowTheAssignmentAtOnce() {
    var family = CaseFixture.courtCase();
    var worker = TestCenter.as("worker");
    assertThat(worker.get(family.path()).status()).isEqualTo(404);
    assertThat(worker.get(family.path() + "/interviews").status()).isEqualTo(404);

    CaseFixture.assign(family, "worker");
    assertThat(worker.get(family.path()).status()).isEqualTo(200);
    assertThat(worker.get("/people/" + family.mother() + "/contact").status()).isEqualTo(200);

    CaseFixture.assign(family, "worker2");
    assertThat(worker.get(family.path()).status()).isEqualTo(404);
    assertThat(worker.get("/people/" + family.mother() + "/contact").status()).isEqualTo(404);
    assertThat(worker.post(family.path() + "/suspend", Map.of("reason", "x")).status())
        .isEqualTo(404);
    var history = ok(TestCenter.as("worker2").get(family.path() + "/assignments"), 200);
    assertThat(history.body().path("items")).hasSize(2);
  }

  @Test
  void onlyAMemberOfStaffWhoWorksOnCasesCanBeAssigned() {
    var family = CaseFixture.courtCase();
    for (var name : List.of("supervisor", "auditor", "worker.b")) {
      var body = Map.of("userId", TestCenter.founding().users().get(name));
      assertThat(coordinator().post(family.path() + "/assign", body).status())
          .as(name)
          .isEqualTo(422);
    }
    CaseFixture.assign(family, "worker");
    var self = Map.of("userId", TestCenter.founding().users().get("worker"));
    assertThat(TestCenter.as("worker").post(family.path() + "/assign", self).status())
        .isEqualTo(403);
  }

  @Test
  void otherRolesNeverMayAndAnotherCenterSeesNothing() {
    var family = CaseFixture.courtCase();
    for (var name : List.of("supervisor", "frontdesk", "liaison", "auditor", "network", "admin")) {
      assertThat(TestCenter.as(name).get(family.path()).status()).as(name).isEqualTo(403);
      assertThat(TestCenter.as(name).get("/cases").status()).as(name).isEqualTo(403);
    }
    assertThat(TestCenter.as("coordinator.b").get(family.path()).status()).isEqualTo(404);
    assertThat(TestCenter.as("worker.b").get(family.path() + "/orders").status()).isEqualTo(404);
    assertThat(TestCenter.nobody().get(family.path()).status()).isEqualTo(401);
  }

  @Test
  void casesAreFoundByNumberAndByNameInAnySpelling() {
    var family = CaseFixture.courtCase();
    var file = ok(coordinator().get(family.path()), 200);
    var name = file.body().path("people").path(0).path("familyName").asText();

    assertThat(found("q=" + file.text("number"))).contains(family.caseId());
    assertThat(found("q=" + name.toUpperCase(java.util.Locale.ROOT))).contains(family.caseId());
    assertThat(found("q=familiia")).contains(family.caseId());
    assertThat(found("q=nobody")).isEmpty();
    assertThat(found("status=CLOSED&q=" + file.text("number"))).isEmpty();
    assertThat(found("worker=" + UUID.randomUUID())).isEmpty();
  }

  @Test
  void theListIsPagedAndShowsAWorkerTheirOwnCasesOnly() {
    var mine = List.of(CaseFixture.selfCase(), CaseFixture.selfCase(), CaseFixture.selfCase());
    mine.forEach(family -> CaseFixture.assign(family, "worker2"));
    var other = CaseFixture.selfCase();
    var worker = TestCenter.as("worker2");

    var first = ok(worker.get("/cases?limit=2"), 200);
    var second = ok(worker.get("/cases?limit=2&after=" + first.text("next")), 200);

    assertThat(first.body().path("items")).hasSize(2);
    assertThat(ids(first)).doesNotContainAnyElementsOf(ids(second));
    assertThat(ids(ok(worker.get("/cases?limit=200"), 200)))
        .contains(mine.get(0).caseId(), mine.get(2).caseId())
        .doesNotContain(other.caseId());
  }

  @Test
  void theTimelineSaysWhoDidAndReadWhat() {
    var family = CaseFixture.activeCourtCase();
    CaseFixture.assign(family, "worker");
    ok(TestCenter.as("worker").get(family.path()), 200);

    var timeline = ok(coordinator().get(family.path() + "/timeline?limit=100"), 200);

    assertThat(texts(timeline.body().path("items"), "action"))
        .contains(
            "case.opened",
            "referral.accepted",
            "interview.recorded",
            "agreement.signed",
            "case.activated",
            "case.assigned",
            "case.read");
    var latest = timeline.body().path("items").path(0);
    assertThat(latest.path("action").asText()).isEqualTo("case.read");
    assertThat(latest.path("actor").path("name").asText()).isEqualTo("worker");
    var page = ok(coordinator().get(family.path() + "/timeline?limit=2"), 200);
    assertThat(page.body().path("items")).hasSize(2);
    assertThat(page.text("next")).isNotEmpty();
  }

  private static int number(CaseFixture.Family family) {
    var number = ok(coordinator().get(family.path()), 200).text("number");
    return Integer.parseInt(number.substring("2026-".length()));
  }

  private static List<UUID> found(String query) {
    return ids(ok(coordinator().get("/cases?limit=200&" + query.replace(" ", "%20")), 200));
  }

  private static List<UUID> ids(Answer page) {
    return texts(page.body().path("items"), "id").stream().map(UUID::fromString).toList();
  }

  private static List<String> texts(JsonNode items, String field) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.path(field).asText())
        .toList();
  }
}
