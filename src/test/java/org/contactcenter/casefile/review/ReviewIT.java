package org.contactcenter.casefile.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.assign;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.courtCase;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.casefile.CaseFixture.today;
import static org.contactcenter.testing.TestCenter.as;
import static org.contactcenter.visit.VisitFixture.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReviewIT {
  private static final int INTERVAL = 90;

  @AfterEach
  void turnTheClockBack() {
    TestCenter.clock().reset();
  }

  @Test
  void aReviewNamesTheDecisionAndTheNextDayByTheCentersInterval() {
    var family = activeCourtCase();

    var made = ok(review(family, Map.of()), 201);

    assertThat(made.text("nextOn")).isEqualTo(today().plusDays(INTERVAL).toString());
    assertThat(made.text("decision")).isEqualTo("CONTINUE");
    assertThat(ok(coordinator().get(family.path() + "/reviews/" + made.id()), 200).body())
        .isEqualTo(made.body());
    var sooner = Map.of("nextOn", today().plusDays(30).toString());
    assertThat(ok(review(family, sooner), 201).text("nextOn")).isEqualTo(sooner.get("nextOn"));
  }

  @Test
  void theNextOneIsNeitherTooLateNorBefore() {
    var family = activeCourtCase();

    violated(review(family, Map.of("nextOn", today().plusDays(INTERVAL + 1))), "nextOn");
    violated(review(family, Map.of("nextOn", today())), "nextOn");
    violated(review(family, Map.of("heldOn", today().plusDays(1))), "heldOn");
    violated(review(family, Map.of("heldOn", today().minusDays(100))), "heldOn");
  }

  /** The day is the center's, also when summer time has begun between. */
  @Test
  void everyOpenCaseIsOverdueOnceItsIntervalIsOverActiveOrNot() {
    var active = activeCourtCase();
    var intake = courtCase();
    var suspended = activeCourtCase();
    ok(coordinator().post(suspended.path() + "/suspend", Map.of("reason", "Спор")), 200);
    var closed = courtCase();
    var ending = Map.of("reason", "OTHER", "summary", "край");
    ok(coordinator().post(closed.path() + "/close", ending), 200);
    var due = today().plusDays(INTERVAL);

    TestCenter.clock().set(Instant.parse(at(due, "23:59")));
    assertThat(isOverdue(active.caseId())).isFalse();

    TestCenter.clock().set(Instant.parse(at(due.plusDays(1), "00:00")));
    assertThat(isOverdue(active.caseId())).isTrue();
    assertThat(isOverdue(intake.caseId())).isTrue();
    assertThat(isOverdue(suspended.caseId())).isTrue();
    assertThat(isOverdue(closed.caseId())).isFalse();

    ok(review(suspended, Map.of()), 201);
    assertThat(isOverdue(suspended.caseId())).isFalse();
  }

  @Test
  void whatIsDueByADayIsListedTheLongestDueFirst() {
    var family = activeCourtCase();
    ok(review(family, Map.of("nextOn", today().plusDays(1).toString())), 201);

    var items = due("&until=" + today().plusDays(1));

    assertThat(items).contains(Map.entry(family.caseId(), false));
    assertThat(due("&until=" + today())).doesNotContainKey(family.caseId());
  }

  @Test
  void aWorkerIsToldOfTheOwnCasesOnly() {
    var family = activeCourtCase();
    assign(family, "worker");
    ok(review(family, Map.of("nextOn", today().plusDays(1).toString())), 201);
    TestCenter.clock().set(Instant.parse(at(today().plusDays(2), "09:00")));

    assertThat(due(as("worker").get("/reviews?limit=200"))).containsEntry(family.caseId(), true);
    assertThat(due(as("worker2").get("/reviews?limit=200"))).doesNotContainKey(family.caseId());
    assertThat(due(as("coordinator.b").get("/reviews?limit=200")))
        .doesNotContainKey(family.caseId());
    assertThat(as("worker2").get(family.path() + "/reviews").status()).isEqualTo(404);
  }

  private static Answer review(Family family, Map<String, ?> parts) {
    var body =
        new HashMap<String, Object>(
            Map.of(
                "heldOn", today().toString(),
                "findings", "Срещите вървят спокойно",
                "decision", "CONTINUE",
                "reason", "Детето се радва"));
    body.putAll(parts);
    return coordinator().post(family.path() + "/reviews", body);
  }

  private static boolean isOverdue(UUID caseId) {
    return due("").getOrDefault(caseId, false);
  }

  private static Map<UUID, Boolean> due(String query) {
    return due(coordinator().get("/reviews?limit=200" + query));
  }

  /** All pages, in order; whether each is overdue. */
  private static Map<UUID, Boolean> due(Answer page) {
    var found = new HashMap<UUID, Boolean>();
    var last = LocalDate.MIN;
    for (var item : ok(page, 200).body().path("items")) {
      var day = LocalDate.parse(item.path("dueOn").asText());
      assertThat(day).isAfterOrEqualTo(last);
      last = day;
      found.put(UUID.fromString(item.path("caseId").asText()), item.path("overdue").asBoolean());
    }
    assertThat(page.body().has("next")).as("more than a page of test families").isFalse();
    return found;
  }

  private static void violated(Answer answer, String field) {
    assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(422);
    assertThat(answer.body().at("/violations/0/field").asText()).isEqualTo(field);
  }
}
