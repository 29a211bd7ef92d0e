package org.contactcenter.visit.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SafetyPlanIT {
  private final LocalDate day = aFreshDay();
  private Family family;

  @BeforeEach
  void beginACase() {
    family = activeCourtCase();
  }

  @AfterEach
  void turnTheClockBack() {
    TestCenter.clock().reset();
  }

  @Test
  void aPlanIsWrittenAsAWholeAndEachVersionStays() {
    var path = family.path() + "/safety-plan";
    assertThat(ok(coordinator().get(path), 200).body().path("version").asInt()).isZero();
    assertThat(coordinator().put(path, plan("Прозорецът")).status()).isEqualTo(428);

    var first = ok(coordinator().replace(path, plan("Прозорецът")), 200);
    var second = ok(coordinator().replace(path, plan("Вратата")), 200);

    assertThat(first.body().path("version").asInt()).isEqualTo(1);
    assertThat(second.text("arrival")).isEqualTo("Вратата");
    assertThat(second.header("ETag")).isEqualTo("\"2\"");
    assertThat(coordinator().with("If-Match", "\"1\"").put(path, plan("x")).status())
        .isEqualTo(412);
    var versions = ok(coordinator().get(path + "/versions"), 200).body().path("items");
    assertThat(versions.findValuesAsText("arrival")).containsExactly("Вратата", "Прозорецът");
    var old = versions.at("/1/id").asText();
    assertThat(ok(coordinator().get(path + "/versions/" + old), 200).body())
        .isEqualTo(versions.get(1));
  }

  @Test
  void aStrangerDoesNotCollectTheChild() {
    var stranger = activeCourtCase().mother();

    var answer =
        coordinator()
            .replace(family.path() + "/safety-plan", Map.of("mayCollect", List.of(stranger)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().at("/violations/0/field").asText()).isEqualTo("mayCollect");
  }

  @Test
  void theSupervisorOfTheDayReadsIt() {
    ok(coordinator().replace(family.path() + "/safety-plan", plan("Задният вход")), 200);
    var visit = visit();

    var sheet = ok(as("supervisor").get(path(visit)), 200).body();

    assertThat(sheet.at("/plan/arrival").asText()).isEqualTo("Задният вход");
    assertThat(sheet.at("/plan/steps/0/action").asText()).isEqualTo("Вика се охраната");
    assertThat(sheet.at("/mayCollect/0/givenName").asText()).isEqualTo("Елена");
    assertThat(as("supervisor2").get(path(visit)).status()).isEqualTo(404);
  }

  @Test
  void aVisitBeginsOnceTheSupervisorHasReadThePlanAsItStands() {
    var visit = visit();
    ok(coordinator().replace(family.path() + "/safety-plan", plan("Задният вход")), 200);
    refused(start(visit), "safety-plan-not-acknowledged");

    ok(acknowledge("supervisor", visit, Map.of("planVersion", 1)), 200);
    ok(coordinator().replace(family.path() + "/safety-plan", plan("Предният вход")), 200);
    refused(start(visit), "safety-plan-not-acknowledged");
    assertThat(acknowledge("supervisor", visit, Map.of("planVersion", 1)).status()).isEqualTo(409);

    var read = ok(acknowledge("supervisor", visit, Map.of()), 200);
    ok(acknowledge("supervisor", visit, Map.of("planVersion", 2)), 200);

    assertThat(read.body().path("acknowledged").findValuesAsText("planVersion"))
        .containsExactly("1", "2");
    ok(start(visit), 200);
  }

  @Test
  void eachOfTwoSupervisorsReadsIt() {
    ok(coordinator().replace(family.path() + "/safety-plan", plan("Задният вход")), 200);
    var visit = ok(aVisit(family, day, "10:00").by("supervisor", "supervisor2").book(), 201);
    TestCenter.clock().set(Instant.parse(visit.text("startsAt")));
    ok(acknowledge("supervisor", visit.id(), Map.of()), 200);
    refused(start(visit.id()), "safety-plan-not-acknowledged");

    ok(acknowledge("supervisor2", visit.id(), Map.of()), 200);

    ok(start(visit.id()), 200);
  }

  @Test
  void whereThereIsNoPlanNothingIsToBeRead() {
    var visit = visit();

    refused(acknowledge("supervisor", visit, Map.of()), "no-safety-plan");
    assertThat(acknowledge("supervisor2", visit, Map.of()).status()).isEqualTo(404);
    assertThat(acknowledge("coordinator", visit, Map.of()).status()).isEqualTo(403);
    ok(start(visit), 200);
  }

  @Test
  void onlyWhoWorksOnTheCaseWritesIt() {
    CaseFixture.assign(family, "worker");
    var path = family.path() + "/safety-plan";

    ok(as("worker").replace(path, plan("x")), 200);
    assertThat(as("worker2").get(path).status()).isEqualTo(404);
    assertThat(as("supervisor").get(path).status()).isEqualTo(403);
    assertThat(as("coordinator.b").get(path).status()).isEqualTo(404);
  }

  private Map<String, Object> plan(String arrival) {
    return Map.of(
        "arrival", arrival,
        "notAllowed", List.of("Подаръци", "Делото"),
        "mayCollect", List.of(family.mother()),
        "medical", "Инхалатор",
        "steps", List.of(Map.of("occasion", "Викове", "action", "Вика се охраната")));
  }

  /** A visit of the supervisor's, about to begin. */
  private UUID visit() {
    var visit = ok(aVisit(family, day, "10:00").by("supervisor").book(), 201);
    TestCenter.clock().set(Instant.parse(visit.text("startsAt")));
    return visit.id();
  }

  private static String path(UUID visit) {
    return "/visits/" + visit + "/safety";
  }

  private static Answer acknowledge(String username, UUID visit, Map<String, ?> body) {
    return as(username).post(path(visit) + "/acknowledge", body);
  }

  private static Answer start(UUID visit) {
    return coordinator().post("/visits/" + visit + "/start", Map.of());
  }

  private static void refused(Answer answer, String problem) {
    assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo(problem);
  }
}
