package org.contactcenter.visit.hit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.verb;
import static org.contactcenter.visit.plan.PlanFixture.aPlan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a family loses hits its own visits; what moves together moves all or none. */
class FamilyHitIT {
  private static final AtomicInteger MONTHS = new AtomicInteger();

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  private static LocalDate aFreshDay() {
    return LocalDate.of(2070, 1, 15).plusMonths(MONTHS.getAndIncrement());
  }

  @Test
  void pausingACaseSaysWhichVisitsItCancelsAndAPreviewCancelsNone() {
    var family = CaseFixture.activeCourtCase();
    var first = aVisit(family, aFreshDay(), "10:00").booked();
    var second = aVisit(family, aFreshDay(), "10:00").booked();
    var own = List.of(Map.of("visitId", second.id(), "action", "CANCEL", "reason", "Болест"));
    var body = Map.of("reason", "Заплаха", "visits", Map.of("each", own));

    var preview = ok(coordinator().post(family.path() + "/suspend?preview=true", body), 200);
    assertThat(preview.body().path("visits").path("count").asInt()).isEqualTo(2);
    assertThat(coordinator().get(family.path()).text("status")).isEqualTo("ACTIVE");

    var paused = ok(coordinator().post(family.path() + "/suspend", body), 200);

    assertThat(paused.text("status")).isEqualTo("SUSPENDED");
    assertThat(paused.body().path("visits").path("items")).hasSize(2);
    assertThat(read(first).text("reason")).isEqualTo("Заплаха");
    assertThat(read(second).text("reason")).isEqualTo("Болест");
  }

  @Test
  void aPausedCaseHasNoVisitsToMove() {
    var family = CaseFixture.activeCourtCase();
    var visit = aVisit(family, aFreshDay(), "10:00").booked();
    var body = Map.of("reason", "Заплаха", "visits", Map.of("all", "FIND"));

    var refused = coordinator().post(family.path() + "/suspend", body);

    assertThat(refused.problem()).isEqualTo("visits-hit");
    assertThat(coordinator().get(family.path()).text("status")).isEqualTo("ACTIVE");
    assertThat(read(visit).text("status")).isEqualTo("PLANNED");
  }

  @Test
  void withdrawingAConsentSaysWhichVisitsItStops() {
    var family = CaseFixture.ready(CaseFixture.selfCase());
    CaseFixture.consent(family, family.mother());
    var consent = CaseFixture.consent(family, family.father());
    CaseFixture.activate(family);
    var visit = aVisit(family, aFreshDay(), "10:00").booked();

    var withdrawn =
        ok(
            coordinator()
                .post(
                    family.path() + "/consents/" + consent + "/withdraw",
                    Map.of("reason", "Не желае")),
            200);

    var stopped = withdrawn.body().path("visits").path("items");
    assertThat(stopped).hasSize(1);
    assertThat(stopped.get(0).path("visitId").asText()).isEqualTo(visit.id().toString());
    assertThat(read(visit).text("status")).isEqualTo("CANCELLED");
    assertThat(orphans(family)).isEmpty();
  }

  @Test
  void whoEndsAPartAsksWhatBecomesOfTheVisitsAfterIt() {
    var family = CaseFixture.activeCourtCase();
    var grandmother = grandmother(family);
    var day = aFreshDay();
    var people = List.of(family.child(), family.father(), person(grandmother));
    var together = aVisit(family, day, "10:00").with("participants", people).booked();
    var alone = aVisit(family, day, "14:00").booked();
    var path = family.path() + "/parties/" + grandmother.id() + "/end";
    var end = Map.<String, Object>of("until", day.minusDays(1));

    var refused = coordinator().post(path, end);

    assertThat(refused.problem()).isEqualTo("visits-hit");
    var listed = refused.body().path("visits").path("items");
    assertThat(listed).hasSize(1);
    assertThat(listed.get(0).path("reasons").get(0).asText()).isEqualTo("PARTICIPANT_GONE");

    ok(coordinator().post(path, Map.of("until", day.minusDays(1), "visits", find())), 200);

    assertThat(read(together).text("startsAt")).isEqualTo(at(day, "10:00"));
    assertThat(read(together).body().path("participants")).hasSize(2);
    assertThat(read(alone).text("status")).isEqualTo("PLANNED");
    assertThat(orphans(family)).isEmpty();
  }

  @Test
  void aVisitWhoseOrderIsOutlivedByAnEndedPartFallsIntoTheNet() {
    var family = CaseFixture.activeCourtCase();
    var visit = aVisit(family, aFreshDay(), "10:00").booked();
    Jdbi.create(TestCenter.database().asSuperuser())
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE court_order SET valid_until = '2069-12-31' WHERE case_id = ?",
                    family.caseId()));

    var orphans = orphans(family);

    assertThat(orphans).hasSize(1);
    assertThat(orphans.get(0).path("visitId").asText()).isEqualTo(visit.id().toString());
    assertThat(orphans.get(0).path("caseNumber").asText())
        .isEqualTo(coordinator().get(family.path()).text("number"));
    assertThat(orphans.get(0).path("reasons").get(0).asText()).isEqualTo("ORDER_NOT_VALID");
  }

  @Test
  void someVisitsMoveTogetherAndMayTakeEachOthersPlaces() {
    var family = CaseFixture.activeCourtCase();
    var day = aFreshDay();
    var first = aVisit(family, day, "10:00").by("supervisor").booked();
    var second = aVisit(family, day, "13:00").by("supervisor").booked();
    var body = Map.of("visitIds", List.of(first.id(), second.id()), "byMinutes", 180);

    var preview = ok(coordinator().post("/visits/move?preview=true", body), 200);
    assertThat(preview.body().path("items").get(0).path("outcome").asText()).isEqualTo("MOVED");
    assertThat(read(first).text("startsAt")).isEqualTo(at(day, "10:00"));

    ok(coordinator().post("/visits/move", body), 200);

    assertThat(read(first).text("startsAt")).isEqualTo(at(day, "13:00"));
    assertThat(read(second).text("startsAt")).isEqualTo(at(day, "16:00"));
  }

  @Test
  void whereOneCannotMoveNoneDoes() {
    var family = CaseFixture.activeCourtCase();
    var day = aFreshDay();
    var first = aVisit(family, day, "10:00").booked();
    var second = aVisit(family, day, "17:00").booked();
    var body = Map.of("visitIds", List.of(first.id(), second.id()), "byMinutes", 180);

    var refused = coordinator().post("/visits/move", body);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("visits-not-moved");
    var items = refused.body().path("visits").path("items");
    assertThat(items.get(0).path("outcome").asText()).isEqualTo("MOVED");
    assertThat(items.get(1).path("refusal").asText()).isEqualTo("outside-opening-hours");
    assertThat(read(first).text("startsAt")).isEqualTo(at(day, "10:00"));
  }

  @Test
  void aVisitMovesWithAllThatFollowItByTheClockOnTheWall() {
    var family = CaseFixture.activeCourtCase();
    var day = LocalDate.of(2071, 3, 11).plusMonths(12L * MONTHS.getAndIncrement());
    var visits =
        List.of(0, 1, 2, 3).stream()
            .map(week -> aVisit(family, day.plusWeeks(week), "10:00").booked())
            .toList();
    var body = Map.of("startsAt", at(day.plusWeeks(1).plusDays(1), "16:00"), "scope", "FOLLOWING");

    var moved = ok(verb(visits.get(1), "move", body), 200);

    assertThat(moved.body().path("visits").path("count").asInt()).isEqualTo(3);
    assertThat(read(visits.get(0)).text("startsAt")).isEqualTo(at(day, "10:00"));
    for (int week = 1; week < 4; week++) {
      assertThat(read(visits.get(week)).text("startsAt"))
          .isEqualTo(at(day.plusWeeks(week).plusDays(1), "16:00"));
    }
  }

  @Test
  void aVisitOfAPlanMovesWithTheOthersOfThePlanWhereverTheyHaveGone() {
    var family = CaseFixture.activeCourtCase();
    var day = CaseFixture.today().plusDays(9);
    aPlan(family, day)
        .with("rrule", "FREQ=WEEKLY;COUNT=3")
        .with("startTime", "10:00")
        .with("visitType", "VIRTUAL")
        .made();
    var path = "/visits?caseId=%s&from=%s&to=%s".formatted(family.caseId(), day, day.plusWeeks(3));
    var planned = ok(coordinator().get(path), 200).body().path("items").findValuesAsText("id");
    var alike = aVisit(family, day.plusWeeks(4), "10:00").with("type", "VIRTUAL").booked();
    var elsewhere = Map.of("startsAt", at(day.plusWeeks(1).plusDays(2), "13:00"));
    ok(coordinator().post("/visits/" + planned.get(1) + "/move", elsewhere), 200);
    var body = Map.of("startsAt", at(day, "11:00"), "scope", "FOLLOWING");

    var moved = ok(coordinator().post("/visits/" + planned.get(0) + "/move", body), 200);

    assertThat(moved.body().path("visits").path("count").asInt()).isEqualTo(3);
    assertThat(ok(coordinator().get(path), 200).body().path("items").findValuesAsText("startsAt"))
        .containsExactly(
            at(day, "11:00"),
            at(day.plusWeeks(1).plusDays(2), "11:00"),
            at(day.plusWeeks(2), "11:00"));
    assertThat(read(alike).text("startsAt")).isEqualTo(at(day.plusWeeks(4), "10:00"));
  }

  @Test
  void aCaseWorkerMovesOnlyVisitsOfTheirOwn() {
    var family = CaseFixture.activeCourtCase();
    var visit = aVisit(family, aFreshDay(), "10:00").booked();
    var body = Map.of("visitIds", List.of(visit.id()), "byMinutes", 60);

    assertThat(TestCenter.as("worker").post("/visits/move", body).status()).isEqualTo(422);
    assertThat(TestCenter.as("worker").get("/orphaned-visits").body().toString())
        .doesNotContain(family.caseId().toString());
  }

  private static Answer grandmother(Family family) {
    var newcomer = Map.of("givenName", "Радка", "familyName", "Баба");
    return ok(
        coordinator()
            .post(
                family.path() + "/parties",
                Map.of("person", newcomer, "role", "AUTHORIZED_PERSON")),
        201);
  }

  private static UUID person(Answer party) {
    return UUID.fromString(party.text("personId"));
  }

  private static Map<String, Object> find() {
    return Map.of("all", "FIND");
  }

  private static List<JsonNode> orphans(Family family) {
    var found = new ArrayList<JsonNode>();
    ok(coordinator().get("/orphaned-visits"), 200)
        .body()
        .path("items")
        .forEach(
            visit -> {
              if (visit.path("caseId").asText().equals(family.caseId().toString())) {
                found.add(visit);
              }
            });
    return found;
  }

  private static Answer read(Answer visit) {
    return coordinator().get("/visits/" + visit.id());
  }
}
