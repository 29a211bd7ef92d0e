package org.contactcenter.casefile.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activate;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.courtCase;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.casefile.CaseFixture.ready;
import static org.contactcenter.casefile.CaseFixture.today;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.Test;

class StageBindsIT {
  private static final Map<String, ?> CANCEL = Map.of("visits", Map.of("all", "CANCEL"));

  @Test
  void noLessHelpIsGivenThanWasDecided() {
    var family = activeCourtCase();
    var day = aFreshDay();
    ok(decide(family, "SUPPORTED"), 201);

    ok(visit(family, day, "SUPERVISED").book(), 201);
    ok(visit(family, day.plusDays(1), "SUPPORTED").book(), 201);
    var exchange = visit(family, day.plusDays(2), "EXCHANGE");
    refused(exchange.book(), "stage-not-reached");
    assertThat(explanation(family, exchange)).contains("stage-not-reached");

    ok(decide(family, "EXCHANGE"), 201);
    ok(exchange.book(), 201);
  }

  @Test
  void whereNothingWasDecidedNothingIsBound() {
    ok(visit(activeCourtCase(), aFreshDay(), "EXCHANGE").book(), 201);
  }

  @Test
  void aStepBackListsTheVisitsThatItHitsAndDoesWhatWasChosen() {
    var family = activeCourtCase();
    var day = aFreshDay();
    ok(decide(family, "SUPPORTED"), 201);
    var watched = visit(family, day, "SUPERVISED").booked();
    var supported = visit(family, day.plusDays(1), "SUPPORTED").booked();

    var told = ok(decide(family, "SUPERVISED", Map.of()), 409);
    assertThat(told.body().path("type").asText()).endsWith("visits-hit");
    assertThat(told.body().at("/visits/items").findValuesAsText("visitId"))
        .containsExactly(supported.id().toString());
    assertThat(told.body().at("/visits/items/0/reasons/0").asText()).isEqualTo("BEYOND_STAGE");
    assertThat(standing(family)).isEqualTo("SUPPORTED");
    var preview = ok(post(family, "?preview=true", "SUPERVISED", CANCEL), 200);
    assertThat(preview.body().at("/visits/items/0/outcome").asText()).isEqualTo("CANCELLED");
    assertThat(standing(family)).isEqualTo("SUPPORTED");

    var done = ok(decide(family, "SUPERVISED", CANCEL), 201);

    assertThat(done.body().at("/visits/count").asInt()).isEqualTo(1);
    assertThat(standing(family)).isEqualTo("SUPERVISED");
    assertThat(status(supported)).isEqualTo("CANCELLED");
    assertThat(status(watched)).isEqualTo("PLANNED");
  }

  @Test
  void atTheLastStageTheCenterArrangesNothing() {
    var family = activeCourtCase();
    var day = aFreshDay();
    ok(decide(family, "SUPPORTED"), 201);
    ok(decide(family, "EXCHANGE"), 201);
    var ahead = visit(family, day, "SUPERVISED").booked();

    ok(decide(family, "NONE", Map.of()), 409);
    ok(decide(family, "NONE", CANCEL), 201);

    assertThat(status(ahead)).isEqualTo("CANCELLED");
    refused(visit(family, day.plusDays(1), "SUPERVISED").book(), "stage-none");
    ok(decide(family, "SUPERVISED"), 201);
    ok(visit(family, day.plusDays(1), "SUPERVISED").book(), 201);
  }

  @Test
  void anOrderThatSaysOtherwiseWins() {
    var family = activate(ready(courtCase(Map.of("terms", Map.of("visitType", "SUPPORTED")))));
    var day = aFreshDay();
    ok(decide(family, "SUPPORTED"), 201);
    ok(decide(family, "SUPERVISED"), 201);

    var visit = visit(family, day, "SUPPORTED").booked();

    ok(decide(family, "SUPPORTED"), 201);
    ok(decide(family, "SUPERVISED", Map.of()), 201);
    assertThat(status(visit)).isEqualTo("PLANNED");
    refused(visit(family, day.plusDays(1), "EXCHANGE").book(), "order-visit-type");
  }

  private static VisitFixture visit(Family family, LocalDate day, String type) {
    return aVisit(family, day, "11:00").with("type", type);
  }

  private static String explanation(Family family, VisitFixture visit) {
    var query =
        "?caseId="
            + family.caseId()
            + "&type="
            + visit.body().get("type")
            + "&startsAt="
            + visit.body().get("startsAt");
    return ok(coordinator().get("/slots/explanation" + query), 200).body().toString();
  }

  private static Answer decide(Family family, String stage) {
    return decide(family, stage, CANCEL);
  }

  private static Answer decide(Family family, String stage, Map<String, ?> choice) {
    return post(family, "", stage, choice);
  }

  private static Answer post(Family family, String query, String stage, Map<String, ?> choice) {
    var body =
        new HashMap<String, Object>(
            Map.of(
                "toStage",
                stage,
                "decidedOn",
                today().toString(),
                "criteria",
                List.of(Map.of("text", "Шест спокойни срещи", "met", true)),
                "reason",
                "Преценка на екипа"));
    body.putAll(choice);
    return coordinator().post(family.path() + "/progress" + query, body);
  }

  private static String standing(Family family) {
    return ok(coordinator().get(family.path() + "/progress/standing"), 200).text("stage");
  }

  private static String status(Answer visit) {
    return ok(coordinator().get("/visits/" + visit.id()), 200).text("status");
  }

  private static void refused(Answer answer, String code) {
    assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(422);
    assertThat(answer.body().path("type").asText()).endsWith(code);
  }
}
