package org.contactcenter.visit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.plan.PlanFixture.aPlan;
import static org.contactcenter.visit.plan.PlanFixture.each;
import static org.contactcenter.visit.plan.PlanFixture.occurrences;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan changes for the future only, keeps what was agreed, and says what it did. */
class PlanChangeIT {
  private static final AtomicInteger YEARS = new AtomicInteger(2060);

  private LocalDate wednesday = LocalDate.MIN;

  @BeforeEach
  void takeAYearOfItsOwn() {
    TestCenter.clock().reset();
    var year = LocalDate.of(YEARS.getAndIncrement(), 5, 1);
    wednesday = year.plusDays((10 - year.getDayOfWeek().getValue()) % 7);
  }

  @Test
  void anotherTimeMovesTheVisitsAndKeepsWhatWasAgreedOrArrangedByHand() {
    var plan = aPlan(CaseFixture.activeCourtCase(), wednesday);
    var made = plan.made();
    var visits = occurrences(made, "visitId");
    verb(visits.get(0), "confirm", Map.of());
    verb(visits.get(1), "move", Map.of("startsAt", at(wednesday.plusWeeks(1), "12:00")));
    verb(visits.get(2), "cancel", Map.of("by", "CENTER", "reason", "Ремонт"));

    var changed = ok(plan.with("startTime", "17:00").replace(made), 200);

    var changes = changed.body().path("changes");
    assertThat(each(changes.path("kept"), "visitId"))
        .containsExactlyElementsOf(visits.subList(0, 3));
    assertThat(codes(changes.path("kept")))
        .containsExactly("kept-as-agreed", "kept-as-moved", "kept-as-it-went");
    assertThat(each(changes.path("moved"), "visitId"))
        .containsExactlyElementsOf(visits.subList(3, 6));
    assertThat(changes.path("cancelled")).isEmpty();
    assertThat(changes.path("booked")).isEmpty();
    assertThat(occurrences(changed, "startsAt"))
        .containsExactly(
            at(wednesday, "16:30"),
            at(wednesday.plusWeeks(1), "12:00"),
            at(wednesday.plusWeeks(2), "16:30"),
            at(wednesday.plusWeeks(3), "17:00"),
            at(wednesday.plusWeeks(4), "17:00"),
            at(wednesday.plusWeeks(5), "17:00"));
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertThat(coordinator().with("If-Match", "\"1\"").put(path(made), plan.body()).status())
        .isEqualTo(412);
    assertThat(coordinator().put(path(made), plan.body()).status()).isEqualTo(428);
  }

  @Test
  void anotherWeekdayMovesWithinTheWeekAndFewerVisitsAreCalledOff() {
    var plan = aPlan(CaseFixture.activeCourtCase(), wednesday);
    var made = plan.made();

    var changed =
        ok(plan.with("rrule", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;COUNT=4").replace(made), 200);

    var changes = changed.body().path("changes");
    assertThat(each(changes.path("moved"), "day")).containsExactly(day(0, 1), day(2, 1), day(4, 1));
    assertThat(each(changes.path("cancelled"), "day"))
        .containsExactly(day(1, 0), day(3, 0), day(5, 0));
    assertThat(each(changes.path("booked"), "day")).containsExactly(day(6, 1));
    var visits = ok(coordinator().get("/visits?planId=" + made.id()), 200).body().path("items");
    assertThat(each(visits, "startsAt")).hasSize(4);
  }

  @Test
  void whatCannotMoveStaysAndIsToldWithItsReason() {
    var plan = aPlan(CaseFixture.activeCourtCase(), wednesday).in(room(0));
    var made = plan.made();
    aVisit(CaseFixture.activeCourtCase(), wednesday.plusWeeks(1), "18:00").in(room(0)).booked();

    var changed = ok(plan.with("startTime", "18:00").replace(made), 200);

    var stuck = changed.body().at("/changes/notPossible");
    assertThat(each(stuck, "day")).containsExactly(day(1, 0));
    assertThat(codes(stuck)).contains("room-taken");
    assertThat(occurrences(changed, "startsAt"))
        .contains(at(wednesday.plusWeeks(1), "16:30"), at(wednesday.plusWeeks(2), "18:00"));
    aVisit(CaseFixture.activeCourtCase(), wednesday.plusWeeks(2), "15:00").in(room(0)).booked();
    assertThat(
            aVisit(CaseFixture.activeCourtCase(), wednesday.plusWeeks(1), "16:30")
                .in(room(0))
                .book()
                .status())
        .isEqualTo(409);
  }

  @Test
  void theSamePlanAgainChangesNothing() {
    var plan = aPlan(CaseFixture.activeCourtCase(), wednesday).in(room(0)).by("supervisor");
    var made = plan.made();

    var changed = ok(plan.replace(made), 200);

    assertThat(codes(changed.body().at("/changes/kept")))
        .hasSize(6)
        .containsOnly("kept-as-it-fits");
    assertThat(occurrences(changed, "visitId")).isEqualTo(occurrences(made, "visitId"));
    assertThat(occurrences(changed, "startsAt")).isEqualTo(occurrences(made, "startsAt"));
  }

  @Test
  void fromADayOnVisitsLastLonger() {
    var plan = aPlan(CaseFixture.activeCourtCase(), wednesday);
    var made = plan.made();
    var from = wednesday.plusWeeks(3);
    var longer =
        plan.with("lengths", List.of(Map.of("from", from.toString(), "durationMinutes", 120)));

    var changed =
        ok(
            coordinator().with("If-Match", "*").put(path(made) + "?from=" + from, longer.body()),
            200);

    assertThat(each(changed.body().at("/changes/moved"), "day"))
        .containsExactly(day(3, 0), day(4, 0), day(5, 0));
    assertThat(changed.body().at("/occurrences/2/endsAt").asText())
        .isEqualTo(at(wednesday.plusWeeks(2), "17:30"));
    assertThat(changed.body().at("/occurrences/3/endsAt").asText()).isEqualTo(at(from, "18:30"));
  }

  @Test
  void endedThePlanCallsOffWhatComesAfterButNotWhatWasAgreed() {
    var made = aPlan(CaseFixture.activeCourtCase(), wednesday).made();
    var visits = occurrences(made, "visitId");
    verb(visits.get(5), "confirm", Map.of());

    var ended = ok(coordinator().post(path(made) + "/end", Map.of("on", day(3, 0))), 200);

    assertThat(ended.text("endsOn")).isEqualTo(day(3, 0));
    assertThat(each(ended.body().at("/changes/cancelled"), "day")).containsExactly(day(4, 0));
    assertThat(each(ended.body().at("/changes/kept"), "day")).contains(day(5, 0));
    assertThat(visit(visits.get(4)).text("status")).isEqualTo("CANCELLED");
    assertThat(visit(visits.get(5)).text("status")).isEqualTo("CONFIRMED");
    assertThat(coordinator().post(path(made) + "/end", Map.of("on", "2020-01-01")).status())
        .isEqualTo(422);
  }

  private String day(int weeks, int days) {
    return wednesday.plusWeeks(weeks).plusDays(days).toString();
  }

  private static List<String> codes(JsonNode items) {
    return items.findValuesAsText("code");
  }

  private static String path(Answer plan) {
    return "/cases/" + plan.text("caseId") + "/plans/" + plan.id();
  }

  private static Answer visit(String id) {
    return ok(coordinator().get("/visits/" + id), 200);
  }

  private static void verb(String visit, String verb, Map<String, ?> body) {
    ok(coordinator().post("/visits/" + visit + "/" + verb, body), 200);
  }
}
