package org.contactcenter.incident.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.now;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.casefile.CaseFixture.today;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowUpIT {
  private static final Map<String, Object> NOTHING = Map.of();

  @BeforeEach
  @AfterEach
  void resetClock() {
    TestCenter.clock().reset();
  }

  @Test
  void anIncidentIsNotClosedWhileATaskIsOpen() {
    var incident = incident();
    var tasks = incident + "/follow-ups";
    var created = ok(coordinator().post(tasks, task()), 201);
    assertThat(created.header("Location")).endsWith(tasks + "/" + created.id());
    ok(coordinator().post(incident + "/review", Map.of("conclusion", "Ясно.")), 200);
    refused("follow-up-open", coordinator().post(incident + "/close", NOTHING));

    var done = ok(coordinator().post(tasks + "/" + created.id() + "/done", NOTHING), 200);

    assertThat(done.body().path("done").asBoolean()).isTrue();
    assertThat(done.text("doneAt")).isEqualTo(now().toString());
    refused("follow-up-done", coordinator().post(tasks + "/" + created.id() + "/done", NOTHING));
    ok(coordinator().post(incident + "/close", NOTHING), 200);
    refused("incident-closed", coordinator().post(tasks, task()));
  }

  @Test
  void aTaskHasAnOwnerOnTheStaffAndADayToCome() {
    var tasks = incident() + "/follow-ups";

    for (var stranger : List.of("liaison", "worker.b", "network")) {
      assertViolation("ownerId", coordinator().post(tasks, task(stranger, today().toString())));
    }
    var yesterday = today().minusDays(1).toString();
    assertViolation("dueOn", coordinator().post(tasks, task("worker", yesterday)));
    ok(coordinator().post(tasks, task("worker", today().toString())), 201);
  }

  @Test
  void tasksAreListedByPage() {
    var tasks = incident() + "/follow-ups";
    for (int i = 0; i < 3; i++) {
      ok(coordinator().post(tasks, task()), 201);
    }

    var first = ok(coordinator().get(tasks + "?limit=2"), 200);
    assertThat(first.body().path("items").size()).isEqualTo(2);
    var rest = ok(coordinator().get(tasks + "?limit=2&after=" + first.text("next")), 200);
    assertThat(rest.body().path("items").size()).isEqualTo(1);
    assertThat(rest.body().has("next")).isFalse();
  }

  @Test
  void aTaskIsFoundUnderItsOwnIncidentOnly() {
    var incident = incident();
    var task = ok(coordinator().post(incident + "/follow-ups", task()), 201).id();
    var other = incident();

    assertThat(coordinator().get(other + "/follow-ups/" + task).status()).isEqualTo(404);
    assertThat(coordinator().post(other + "/follow-ups/" + task + "/done", NOTHING).status())
        .isEqualTo(404);
    assertThat(coordinator().get(incident + "/follow-ups/" + task).status()).isEqualTo(200);
  }

  private static String incident() {
    var report =
        Map.of(
            "caseId",
            activeCourtCase().caseId(),
            "severity",
            "MINOR",
            "category",
            "RULE_BROKEN",
            "occurredAt",
            now().toString(),
            "people",
            List.of(),
            "description",
            "Подарък без уговорка.",
            "actionTaken",
            "Подаръкът беше върнат.");
    return "/incidents/" + ok(coordinator().post("/incidents", report), 201).id();
  }

  private static Map<String, Object> task() {
    return task("worker", today().plusDays(7).toString());
  }

  private static Map<String, Object> task(String owner, String dueOn) {
    UUID id = TestCenter.founding().users().get(owner);
    return Map.of("ownerId", id, "dueOn", dueOn, "task", "Разговор с бащата");
  }

  private static void refused(String code, Answer answer) {
    assertThat(answer.problem()).as(() -> answer.body().toString()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(422);
  }

  private static void assertViolation(String field, Answer answer) {
    assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(422);
    assertThat(answer.body().path("violations").path(0).path("field").asText()).isEqualTo(field);
  }
}
