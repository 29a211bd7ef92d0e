package org.contactcenter.visit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.coordinatorHerself;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.plan.PlanFixture.aPlan;
import static org.contactcenter.visit.plan.PlanFixture.each;
import static org.contactcenter.visit.plan.PlanFixture.occurrences;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.contactcenter.Features;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.core.Database;
import org.contactcenter.referral.VisitType;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.TestKeys;
import org.contactcenter.visit.plan.recurrence.Recurrence;
import org.contactcenter.visit.plan.recurrence.RecurrenceRule;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The horizon rolls: by a job that several nodes may do at once. */
class LayOutIT {
  /** Far from the days of other tests, for the clock goes there; and the child is still one. */
  private static final LocalDate FIRST = LocalDate.of(2034, 2, 7);

  private static final AtomicInteger TESTS = new AtomicInteger();

  private LocalDate today = LocalDate.MIN;

  @BeforeEach
  void goToDaysOfItsOwn() {
    today = FIRST.plusDays(150L * TESTS.getAndIncrement());
    TestCenter.clock().set(today.atTime(7, 0).toInstant(ZoneOffset.UTC));
  }

  @AfterEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void anOpenEndedPlanIsLaidOutAsFarAsTheCenterHasSetAndNoFurther() {
    var made = openEnded().made();

    assertThat(occurrences(made, "day"))
        .hasSize(13)
        .startsWith(today.toString())
        .endsWith(today.plusWeeks(12).toString());
    assertThat(made.text("laidOutUntil")).isEqualTo(today.plusWeeks(12).toString());
  }

  @Test
  void theHorizonRollsOnceADayWhateverTheNodes() {
    var made = openEnded().made();
    TestCenter.clock().advance(Duration.ofDays(14));
    var nodes = List.of(TestCenter.features(), TestCenter.features(), TestCenter.features());

    nodes.parallelStream().forEach(node -> node.visit.plan().layOut().run());
    TestCenter.features().visit.plan().layOut().run();

    var after = ok(coordinator().get(path(made)), 200);
    assertThat(occurrences(after, "result")).hasSize(15).containsOnly("BOOKED");
    assertThat(occurrences(after, "visitId")).doesNotHaveDuplicates();
    var timeline =
        ok(coordinator().get("/cases/" + made.text("caseId") + "/timeline?limit=200"), 200);
    assertThat(each(timeline.body().path("items"), "action"))
        .filteredOn("plan.laid-out"::equals)
        .hasSize(1);
  }

  @Test
  void whatCannotBeBookedStaysOpenWithItsReasonAndIsTriedAgain() {
    var other =
        aVisit(CaseFixture.activeCourtCase(), today.plusWeeks(13), "16:00").in(room(0)).booked();
    var made = openEnded().in(room(0)).made();
    TestCenter.clock().advance(Duration.ofDays(7));
    layOut();
    var open = last(made);
    assertThat(open.path("result").asText()).isEqualTo("OPEN");
    assertThat(each(open.path("reasons"), "code")).contains("room-taken");
    var cancel = Map.of("by", "CENTER", "reason", "Отпада");
    ok(coordinator().post("/visits/" + other.id() + "/cancel", cancel), 200);

    layOut();
    assertThat(last(made).path("result").asText()).isEqualTo("OPEN");
    TestCenter.clock().advance(Duration.ofDays(1));
    layOut();

    assertThat(last(made).path("result").asText()).isEqualTo("BOOKED");
  }

  @Test
  void whileTheCaseIsPausedNothingIsLaidOutAndAfterwardsTheRest() {
    var made = openEnded().made();
    var family = "/cases/" + made.text("caseId");
    ok(coordinator().post(family + "/suspend", Map.of("reason", "Болест")), 200);
    TestCenter.clock().advance(Duration.ofDays(7));
    layOut();
    assertThat(days(made)).hasSize(13);

    ok(coordinator().post(family + "/resume", Map.of()), 200);
    TestCenter.clock().advance(Duration.ofDays(1));
    layOut();

    assertThat(days(made)).hasSize(14);
    assertThat(last(made).path("result").asText()).isEqualTo("BOOKED");
  }

  @Test
  void anEndedPlanIsNotLaidOutAnyMore() {
    var made = openEnded().made();
    ok(coordinator().post(path(made) + "/end", Map.of("on", today.plusWeeks(2).toString())), 200);
    TestCenter.clock().advance(Duration.ofDays(7));

    layOut();

    assertThat(days(made)).hasSize(3);
  }

  @Test
  void aPreviewOfAYearCostsAsManyStatementsAsOneOfAMonth() {
    var family = CaseFixture.activeCourtCase();
    var statements = new AtomicInteger();
    var plans = counting(statements).visit.plan().plans();

    plans.preview(coordinatorHerself(), family.caseId(), draft("FREQ=WEEKLY;COUNT=4"));
    var few = statements.getAndSet(0);
    var year = plans.preview(coordinatorHerself(), family.caseId(), draft("FREQ=WEEKLY;COUNT=52"));

    assertThat(year.occurrences()).hasSize(52);
    assertThat(few).isPositive();
    assertThat(statements.get()).isEqualTo(few);
  }

  private PlanFixture openEnded() {
    return aPlan(CaseFixture.activeCourtCase(), today).with("rrule", "FREQ=WEEKLY");
  }

  private static void layOut() {
    TestCenter.features().visit.plan().layOut().run();
  }

  private static String path(Answer plan) {
    return "/cases/" + plan.text("caseId") + "/plans/" + plan.id();
  }

  private static List<String> days(Answer made) {
    return occurrences(ok(coordinator().get(path(made)), 200), "day");
  }

  private static JsonNode last(Answer made) {
    var occurrences = ok(coordinator().get(path(made)), 200).body().path("occurrences");
    return occurrences.path(occurrences.size() - 1);
  }

  private Draft draft(String rule) {
    var recurrence =
        new Recurrence(
            RecurrenceRule.of(rule),
            today,
            Optional.empty(),
            LocalTime.of(16, 30),
            60,
            List.of(),
            List.of(),
            List.of());
    return new Draft(
        VisitType.SUPERVISED,
        recurrence,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Features counting(AtomicInteger statements) {
    var jdbi = Database.prepare(Jdbi.create(TestCenter.database().asService()));
    jdbi.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logAfterExecution(StatementContext context) {
            statements.incrementAndGet();
          }
        });
    return new Features(jdbi, TestCenter.clock(), TestKeys.keys());
  }
}
