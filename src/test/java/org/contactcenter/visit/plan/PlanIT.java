package org.contactcenter.visit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.user;
import static org.contactcenter.visit.plan.PlanFixture.aPlan;
import static org.contactcenter.visit.plan.PlanFixture.each;
import static org.contactcenter.visit.plan.PlanFixture.occurrences;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Row B of the failures of others, over HTTP: a plan is laid out whole, or as far as chosen. */
class PlanIT {
  private static final AtomicInteger YEARS = new AtomicInteger(2040);

  private LocalDate wednesday = LocalDate.MIN;

  @BeforeEach
  void takeAYearOfItsOwn() {
    TestCenter.clock().reset();
    var may = LocalDate.of(YEARS.getAndIncrement(), 5, 6);
    wednesday = may.with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
  }

  @Test
  void aPreviewSaysOfEveryOccurrenceHowItWouldTurnOutAndBooksNothing() {
    var family = CaseFixture.activeCourtCase();
    var third = wednesday.plusWeeks(2);
    aVisit(CaseFixture.activeCourtCase(), third, "16:00").in(room(0)).by("supervisor").booked();
    var plan = aPlan(family, wednesday).in(room(0)).by("supervisor");

    var previewed = ok(plan.preview(), 200);

    assertThat(previewed.body().has("id")).isFalse();
    assertThat(occurrences(previewed, "result"))
        .containsExactly("FREE", "FREE", "BLOCKED", "FREE", "FREE", "FREE");
    var free = previewed.body().at("/occurrences/0");
    assertThat(free.path("startsAt").asText()).isEqualTo(at(wednesday, "16:30"));
    assertThat(free.path("roomId").asText()).isEqualTo(room(0).toString());
    assertThat(free.at("/supervisorIds/0").asText()).isEqualTo(user("supervisor").toString());
    assertThat(each(free.path("doorTimes"), "kind")).hasSize(6);
    var blocked = previewed.body().at("/occurrences/2");
    assertThat(each(blocked.path("reasons"), "code"))
        .containsExactlyInAnyOrder("room-taken", "supervisor-taken");
    assertThat(each(blocked.path("alternatives"), "startsAt"))
        .contains(at(third, "17:00"))
        .allMatch(start -> !start.equals(at(third, "16:30")));
    assertThat(ok(coordinator().get(family.path() + "/plans"), 200).body().path("items")).isEmpty();
    assertThat(visitsOf(family)).isEmpty();
    ok(plan.with("rrule", "FREQ=WEEKLY;COUNT=2").make(), 201);
  }

  @Test
  void reasonsAreToldInTheCallersLanguage() {
    var family = CaseFixture.activeCourtCase();
    var plan = aPlan(family, wednesday).with("startTime", "05:00");

    var answer =
        coordinator()
            .with("Accept-Language", "bg")
            .post(family.path() + "/plans?preview=true", plan.body());

    var reason = answer.body().at("/occurrences/0/reasons/0");
    assertThat(reason.path("code").asText()).isEqualTo("outside-opening-hours");
    assertThat(reason.path("message").asText()).contains("работно");
  }

  @Test
  void whatAnAlternativeOffersCanBeBooked() {
    var family = CaseFixture.activeCourtCase();
    aVisit(CaseFixture.activeCourtCase(), wednesday, "16:00").in(room(0)).booked();
    aVisit(CaseFixture.activeCourtCase(), wednesday, "16:00").in(room(1)).booked();
    var previewed = ok(aPlan(family, wednesday).preview(), 200);
    var other = previewed.body().at("/occurrences/0/alternatives/0");

    var booked =
        aVisit(family, wednesday, "10:00")
            .with("startsAt", other.path("startsAt").asText())
            .in(UUID.fromString(other.path("roomId").asText()))
            .booked();

    assertThat(booked.text("startsAt")).isEqualTo(other.path("startsAt").asText());
  }

  @Test
  void allOccurrencesAreBookedAndEachVisitKnowsItsPlan() {
    var family = CaseFixture.activeCourtCase();

    var plan = aPlan(family, wednesday).made();

    assertThat(plan.header("Location")).endsWith(family.path() + "/plans/" + plan.id());
    assertThat(plan.header("ETag")).isEqualTo("\"1\"");
    assertThat(occurrences(plan, "result")).hasSize(6).containsOnly("BOOKED");
    var visits = ok(coordinator().get("/visits?planId=" + plan.id()), 200).body().path("items");
    assertThat(each(visits, "id")).hasSize(6).isEqualTo(occurrences(plan, "visitId"));
    assertThat(each(visits, "planId")).containsOnly(plan.id().toString());
    var path = family.path() + "/plans/" + plan.id();
    assertThat(ok(coordinator().get(path), 200).body()).isEqualTo(plan.body());
    var page = ok(coordinator().get(path + "/occurrences?limit=4"), 200);
    assertThat(page.body().path("items")).hasSize(4);
    var rest = coordinator().get(path + "/occurrences?limit=4&after=" + page.text("next"));
    assertThat(each(rest.body().path("items"), "day"))
        .containsExactly(wednesday.plusWeeks(4).toString(), wednesday.plusWeeks(5).toString());
  }

  @Test
  void ifOneOccurrenceIsNotFreeNothingIsBooked() {
    var family = CaseFixture.activeCourtCase();
    var last = wednesday.plusWeeks(5);
    aVisit(CaseFixture.activeCourtCase(), last, "16:00").in(room(0)).booked();

    var refused = aPlan(family, wednesday).in(room(0)).make();

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("plan-not-free");
    assertThat(each(refused.body().path("violations"), "field")).containsOnly(last.toString());
    assertThat(visitsOf(family)).isEmpty();
    assertThat(aPlan(family, wednesday).with("startTime", "06:00").make().status()).isEqualTo(422);
  }

  @Test
  void whatIsFreeOrChosenIsBookedAndTheRestIsKnown() {
    var family = CaseFixture.activeCourtCase();
    aVisit(CaseFixture.activeCourtCase(), wednesday, "16:00").in(room(0)).booked();
    var plan = aPlan(family, wednesday).in(room(0)).with("rrule", "FREQ=WEEKLY;COUNT=3");

    var free = plan.with("book", "FREE").made();
    var chosen =
        plan.with("startTime", "12:00")
            .with("dates", List.of(wednesday.plusWeeks(1).toString()))
            .made();

    assertThat(occurrences(free, "result")).containsExactly("OPEN", "BOOKED", "BOOKED");
    assertThat(each(free.body().at("/occurrences/0/reasons"), "code")).contains("room-taken");
    assertThat(occurrences(chosen, "result")).containsExactly("LEFT_OUT", "BOOKED", "LEFT_OUT");
    var stranger = plan.with("dates", List.of(wednesday.plusDays(1).toString())).make();
    assertThat(each(stranger.body().path("violations"), "field")).containsExactly("dates");
  }

  @Test
  void theSkippedHourOfSpringIsRefusedForItsDayAlone() {
    var family = CaseFixture.activeCourtCase();
    var sunday = LocalDate.of(2027, 3, 21);
    var previewed =
        ok(
            aPlan(family, sunday)
                .with("startTime", "03:30")
                .with("rrule", "FREQ=WEEKLY;COUNT=3")
                .preview(),
            200);

    assertThat(each(previewed.body().at("/occurrences/1/reasons"), "code"))
        .containsExactly("start-time-skipped");
    assertThat(previewed.body().at("/occurrences/1").has("startsAt")).isFalse();
    assertThat(previewed.body().at("/occurrences/2/startsAt").asText())
        .isEqualTo("2027-04-04T00:30:00Z");
  }

  @Test
  void aSeriesThatOverlapsItselfIsReported() {
    var family = CaseFixture.activeCourtCase();
    var daily =
        aPlan(family, wednesday)
            .with("rrule", "FREQ=DAILY;COUNT=2")
            .with("visitType", "VIRTUAL")
            .with("startTime", "08:00")
            .with("durationMinutes", 1440);

    var previewed = ok(daily.preview(), 200);

    assertThat(occurrences(previewed, "result")).containsOnly("BLOCKED");
  }

  @Test
  void aPlanThatContradictsItselfIsRefusedOnItsField() {
    var plan = aPlan(CaseFixture.activeCourtCase(), wednesday);

    assertThat(field(plan.with("rrule", "FREQ=HOURLY"))).isEqualTo("rrule");
    assertThat(field(plan.with("endsOn", wednesday.minusDays(1).toString()))).isEqualTo("endsOn");
    assertThat(field(plan.with("extraDates", List.of(wednesday.minusDays(1).toString()))))
        .isEqualTo("extraDates");
    assertThat(field(plan.with("rrule", "FREQ=WEEKLY;UNTIL=20200101"))).isEqualTo("rrule");
    assertThat(plan.with("book", "SOME").make().status()).isEqualTo(400);
    assertThat(plan.with("durationMinutes", 4).make().status()).isEqualTo(422);
  }

  @Test
  void aRepeatedRequestAnswersTheSamePlan() {
    var plan = aPlan(CaseFixture.activeCourtCase(), wednesday);
    var keyed = coordinator().with("Idempotency-Key", UUID.randomUUID().toString());
    var path = plan.family().path() + "/plans";

    var first = ok(keyed.post(path, plan.body()), 201);

    assertThat(ok(keyed.post(path, plan.body()), 201).id()).isEqualTo(first.id());
    assertThat(keyed.post(path, plan.with("durationMinutes", 90).body()).status()).isEqualTo(422);
  }

  @Test
  void plansAreForCoordinatorsAndTheCasesWorkersAndStandInItsTimeline() {
    var plan = aPlan(CaseFixture.activeCourtCase(), wednesday).made();
    var family = path(plan);
    var path = family + "/plans/" + plan.id();

    assertThat(TestCenter.as("worker").get(path).status()).isEqualTo(404);
    assertThat(TestCenter.as("supervisor").get(path).status()).isEqualTo(403);
    assertThat(TestCenter.as("coordinator.b").get(path).status()).isEqualTo(404);
    var body = Map.of("userId", TestCenter.founding().users().get("worker"));
    ok(coordinator().post(family + "/assign", body), 200);
    assertThat(TestCenter.as("worker").get(path).status()).isEqualTo(200);
    var timeline = ok(coordinator().get(family + "/timeline?limit=50"), 200);
    assertThat(each(timeline.body().path("items"), "action")).contains("plan.created");
  }

  @Test
  void aWeekOfTheOrderCountsTheVisitsOfTheSeriesItself() {
    var terms = Map.of("terms", Map.of("visitsPerWeek", 1));
    var family = CaseFixture.activate(CaseFixture.ready(CaseFixture.courtCase(terms)));
    var twice = aPlan(family, wednesday).with("rrule", "FREQ=DAILY;COUNT=2");

    var previewed = ok(twice.preview(), 200);

    assertThat(occurrences(previewed, "result")).containsExactly("FREE", "BLOCKED");
    assertThat(each(previewed.body().at("/occurrences/1/reasons"), "code"))
        .containsExactly("order-week-full");
    assertThat(twice.make().status()).isEqualTo(422);
    assertThat(occurrences(twice.with("book", "FREE").made(), "result"))
        .containsExactly("BOOKED", "OPEN");
  }

  @Test
  void aYearOfWeeklyVisitsIsLaidOutInOneGo() {
    var plan =
        aPlan(CaseFixture.activeCourtCase(), wednesday).with("rrule", "FREQ=WEEKLY;COUNT=52");

    var made = plan.made();

    assertThat(occurrences(made, "result")).hasSize(52).containsOnly("BOOKED");
    assertThat(occurrences(made, "startsAt"))
        .contains(at(wednesday.plusWeeks(10), "16:30"), at(wednesday.plusWeeks(40), "16:30"));
  }

  private static String path(Answer plan) {
    return "/cases/" + plan.text("caseId");
  }

  private static String field(PlanFixture plan) {
    var refused = plan.make();
    assertThat(refused.status()).as(refused.body().toString()).isEqualTo(422);
    return refused.body().at("/violations/0/field").asText();
  }

  private static List<String> visitsOf(Family family) {
    var visits = ok(coordinator().get("/visits?caseId=" + family.caseId()), 200);
    return each(visits.body().path("items"), "id");
  }
}
