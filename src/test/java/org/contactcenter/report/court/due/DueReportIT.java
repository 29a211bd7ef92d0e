package org.contactcenter.report.court.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.casefile.CaseFixture.today;
import static org.contactcenter.testing.TestCenter.as;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DueReportIT {
  @AfterEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void whatACourtAskedForIsInTheQueueUntilAReleasedReportAnswersIt() {
    var family = activeCourtCase();
    CaseFixture.assign(family, "worker");
    var order = ok(coordinator().get(family.path() + "/orders"), 200).body().path("items").get(0);
    var asked =
        ok(
            coordinator()
                .post(
                    requests(family),
                    Map.of(
                        "orderId", order.path("id").asText(),
                        "dueOn", today().plusDays(10),
                        "questions", List.of("Идва ли бащата редовно?"))),
            201);
    assertThat(work("worker", asked.id())).isEmpty();
    TestCenter.clock().advance(Duration.ofDays(4));
    assertThat(work("worker", asked.id())).containsExactly("COURT_REPORT");
    assertThat(work("coordinator", asked.id())).containsExactly("COURT_REPORT");
    assertThat(work("worker2", asked.id())).isEmpty();
    assertThat(closure(family)).containsEntry("COURT_REPORT_DUE", false);
    TestCenter.features().report.courts().due().escalate();
    assertThat(overdue()).doesNotContain(asked.id().toString());

    TestCenter.clock().advance(Duration.ofDays(8));
    TestCenter.features().report.courts().due().escalate();
    TestCenter.features().report.courts().due().escalate();
    assertThat(overdue().stream().filter(asked.id().toString()::equals)).hasSize(1);
    var one = ok(coordinator().get(requests(family) + "/" + asked.id()), 200);
    assertThat(one.text("escalatedAt")).isNotEmpty();
    ok(
        coordinator()
            .post(
                requests(family) + "/" + asked.id() + "/postpone",
                Map.of("dueOn", today().plusDays(60))),
        200);
    assertThat(overdue()).doesNotContain(asked.id().toString());

    var report = answered(family, asked.id());
    assertThat(report.body().path("answers").get(0).path("question").asText())
        .isEqualTo("Идва ли бащата редовно?");
    assertThat(closure(family))
        .containsEntry("COURT_REPORT_DUE", false)
        .containsEntry("COURT_REPORT_UNFINISHED", false);
    ok(coordinator().post("/reports/" + report.id() + "/release", Map.of()), 200);
    assertThat(closure(family))
        .containsEntry("COURT_REPORT_DUE", true)
        .containsEntry("COURT_REPORT_UNFINISHED", true);
    var met = ok(coordinator().get(requests(family)), 200).body().path("items").get(0);
    assertThat(met.path("metBy").asText()).isEqualTo(report.id().toString());
    var withdraw = requests(family) + "/" + asked.id() + "/withdraw";
    assertThat(coordinator().post(withdraw, Map.of("reason", "Късно")).problem())
        .isEqualTo("report-request-met");
  }

  @Test
  void aReportHasADayOfItsOwnAndARequestIsOfItsCaseAndCanBeWithdrawn() {
    var family = activeCourtCase();
    var wrong = Map.of("dueOn", today().minusDays(1));
    assertThat(coordinator().post(requests(family), wrong).status()).isEqualTo(422);
    var foreign = Map.of("dueOn", today(), "orderId", UUID.randomUUID());
    assertThat(coordinator().post(requests(family), foreign).status()).isEqualTo(422);
    var asked =
        ok(coordinator().post(requests(family), Map.of("dueOn", today().plusDays(3))), 201).id();
    var other = activeCourtCase();
    var elsewhere =
        Map.of("caseId", other.caseId(), "from", today(), "to", today(), "requestId", asked);
    assertThat(coordinator().post("/reports", elsewhere).status()).isEqualTo(422);
    ok(
        coordinator()
            .post(requests(family) + "/" + asked + "/withdraw", Map.of("reason", "Отпадна")),
        200);
    assertThat(work("coordinator", asked)).isEmpty();
    assertThat(closure(family)).containsEntry("COURT_REPORT_DUE", true);

    var begun = Map.of("caseId", family.caseId(), "from", today(), "to", today(), "dueOn", today());
    var report = ok(coordinator().post("/reports", begun), 201).id();
    assertThat(work("coordinator", report)).containsExactly("COURT_REPORT");
    TestCenter.clock().advance(Duration.ofDays(2));
    TestCenter.features().report.courts().due().escalate();
    assertThat(overdue()).contains(report.toString());
    ok(coordinator().post("/reports/" + report + "/discard", Map.of("reason", "Излишен")), 200);
    assertThat(overdue()).doesNotContain(report.toString());
    assertThat(work("coordinator", report)).isEmpty();
    assertThat(as("worker").get("/reports/overdue").status()).isEqualTo(403);
  }

  private static org.contactcenter.testing.Answer answered(Family family, UUID request) {
    var body =
        Map.of(
            "caseId", family.caseId(),
            "from", today().minusDays(10),
            "to", today(),
            "requestId", request);
    return ok(coordinator().post("/reports", body), 201);
  }

  private static String requests(Family family) {
    return family.path() + "/report-requests";
  }

  private static List<String> overdue() {
    var items = ok(coordinator().get("/reports/overdue"), 200).body().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.path("subjectId").asText())
        .toList();
  }

  private static Map<String, Boolean> closure(Family family) {
    var items = ok(coordinator().get(family.path() + "/closure"), 200).body().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .collect(
            java.util.stream.Collectors.toMap(
                item -> item.path("code").asText(),
                item -> item.path("met").asBoolean(),
                (one, other) -> one && other));
  }

  private static List<String> work(String user, UUID subject) {
    var items = ok(as(user).get("/work-queue"), 200).body().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(item -> item.path("subjectId").asText().equals(subject.toString()))
        .map(item -> item.path("kind").asText())
        .toList();
  }
}
