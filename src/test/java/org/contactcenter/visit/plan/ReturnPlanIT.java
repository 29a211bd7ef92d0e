package org.contactcenter.visit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.plan.PlanFixture.aPlan;
import static org.contactcenter.visit.plan.PlanFixture.each;
import static org.contactcenter.visit.plan.PlanFixture.occurrences;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A child is handed over by one plan, and brought back by another. */
class ReturnPlanIT {
  /** Tuesdays on which nobody else has visits. */
  private static final LocalDate FIRST = LocalDate.of(2090, 3, 7);

  private static final AtomicInteger TESTS = new AtomicInteger();

  @SuppressWarnings("NullAway.Init") // made before each
  private Family family;

  private LocalDate day = FIRST;

  @BeforeEach
  void aFamilyWithDays() {
    day = FIRST.plusWeeks(20L * TESTS.getAndIncrement());
    TestCenter.clock().set(day.minusDays(8).atTime(7, 0).toInstant(ZoneOffset.UTC));
    family = CaseFixture.activeCourtCase();
  }

  @AfterEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void eachReturnFollowsTheHandoverBeforeIt() {
    var handovers = handovers(3).made();
    var returns = returns(handovers, 3).made();

    assertThat(occurrences(returns, "result")).containsExactly("BOOKED", "BOOKED", "BOOKED");
    var out = visits(handovers);
    var back = visits(returns);
    for (int week = 0; week < 3; week++) {
      var visit = visit(back.get(week));
      assertThat(visit.text("exchange")).isEqualTo("RETURN");
      assertThat(visit.text("linkedVisitId")).isEqualTo(out.get(week));
      assertThat(visit.text("startsAt")).isEqualTo(at(day.plusWeeks(week).plusDays(2), "15:00"));
    }
    assertThat(returns.text("returnsOfPlanId")).isEqualTo(handovers.id().toString());
  }

  @Test
  void aPreviewSaysWhereNobodyIsToBeBroughtBack() {
    var handovers = handovers(2).made();

    var preview = ok(returns(handovers, 4).preview(), 200);

    assertThat(occurrences(preview, "result"))
        .containsExactly("FREE", "FREE", "BLOCKED", "BLOCKED");
    assertThat(each(preview.body().path("occurrences").path(2).path("reasons"), "code"))
        .contains("handover-has-return");
  }

  @Test
  void beforeTheFirstHandoverNobodyIsBroughtBack() {
    var handovers = handovers(1).made();

    var early =
        returns(handovers, 1).with("startsOn", day.minusDays(1).toString()).with("book", "ALL");
    var refused = early.make();

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("type")).endsWith(":plan-not-free");
    assertThat(each(refused.body().path("violations"), "field"))
        .containsExactly(day.minusDays(1).toString());
  }

  @Test
  void whoIsNotHandedOverIsNotBroughtBack() {
    var handovers = handovers(2).made();
    var returns = returns(handovers, 2).made();

    ok(
        coordinator()
            .post(
                "/visits/" + visits(handovers).get(0) + "/cancel",
                Map.of("by", "VISITING_PARENT", "reason", "болен")),
        200);

    assertThat(visit(visits(returns).get(0)).text("status")).isEqualTo("CANCELLED");
    assertThat(visit(visits(returns).get(1)).text("status")).isEqualTo("PLANNED");
  }

  @Test
  void theReturnsMoveWithTheirPlanAndKeepTheirHandovers() {
    var handovers = handovers(2).made();
    var returns = returns(handovers, 2).made();
    var before = visits(returns);

    var moved = ok(returns(handovers, 2).with("startTime", "16:00").replace(returns), 200);

    assertThat(each(moved.body().path("changes").path("moved"), "visitId"))
        .containsExactlyElementsOf(before);
    assertThat(visit(before.get(1)).text("linkedVisitId")).isEqualTo(visits(handovers).get(1));
    assertThat(visit(before.get(1)).text("startsAt"))
        .isEqualTo(at(day.plusWeeks(1).plusDays(2), "16:00"));
  }

  @Test
  void onlyAnExchangeOfTheCaseHasReturns() {
    var handovers = handovers(1).made();
    var returns = returns(handovers, 1).made();
    var other = CaseFixture.activeCourtCase();

    refused(returns(handovers, 1).with("visitType", "SUPERVISED"), "only-of-an-exchange");
    refused(returns(returns, 1), "not-a-plan-of-handovers");
    refused(
        returns(handovers, 1).with("returnsOfPlanId", UUID.randomUUID()),
        "not-a-plan-of-handovers");
    refused(new PlanFixture(other, returns(handovers, 1).body()), "not-a-plan-of-handovers");
  }

  private static void refused(PlanFixture plan, String code) {
    for (var answer : List.of(plan.make(), plan.preview())) {
      assertThat(answer.status()).isEqualTo(422);
      assertThat(each(answer.body().path("violations"), "field"))
          .containsExactly("returnsOfPlanId");
      assertThat(answer.body().path("violations").path(0).path("message").asText())
          .isNotBlank()
          .isNotEqualTo(code);
    }
  }

  private PlanFixture handovers(int weeks) {
    return aPlan(family, day)
        .with("visitType", "EXCHANGE")
        .with("rrule", "FREQ=WEEKLY;COUNT=" + weeks)
        .with("startTime", "10:00")
        .with("durationMinutes", 15);
  }

  private PlanFixture returns(Answer handovers, int weeks) {
    return handovers(weeks)
        .with("startsOn", day.plusDays(2).toString())
        .with("startTime", "15:00")
        .with("returnsOfPlanId", handovers.id());
  }

  private static List<String> visits(Answer plan) {
    return occurrences(plan, "visitId");
  }

  private static Answer visit(String id) {
    return ok(coordinator().get("/visits/" + id), 200);
  }
}
