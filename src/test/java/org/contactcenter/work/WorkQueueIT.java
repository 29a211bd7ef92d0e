package org.contactcenter.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.assign;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.courtCase;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.casefile.CaseFixture.today;
import static org.contactcenter.referral.ReferralFixture.aReferral;
import static org.contactcenter.referral.ReferralFixture.aSelfReferral;
import static org.contactcenter.testing.TestCenter.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.work.WorkItem;
import org.contactcenter.testing.Statements;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkQueueIT {
  /** Of what is due the longest comes first, however much other tests leave to do. */
  private static final String LONG_AGO = "2026-01-16T08:00:00Z";

  /** Who acts, their center and its figures, the cases' numbers, and the entry in the trail. */
  private static final int BESIDES = 6;

  @AfterEach
  void turnTheClockBack() {
    TestCenter.clock().reset();
  }

  @Test
  void aNewCaseWantsInterviewsAndAgreementsOfBothSides() {
    var family = courtCase();
    assign(family, "worker");

    assertThat(work("worker", family.caseId()))
        .containsExactlyInAnyOrder(
            "INTERVIEW " + family.mother(),
            "INTERVIEW " + family.father(),
            "AGREEMENT " + family.mother(),
            "AGREEMENT " + family.father());
    CaseFixture.interview(family, family.mother(), CaseFixture.now().minus(Duration.ofDays(7)));
    CaseFixture.agree(family, family.father());

    assertThat(work("worker", family.caseId()))
        .containsExactlyInAnyOrder("INTERVIEW " + family.father(), "AGREEMENT " + family.mother());
    assertThat(work("worker2", family.caseId())).isEmpty();
    assertThat(work("coordinator.b", family.caseId())).isEmpty();
    assertThat(as("frontdesk").get("/work-queue").status()).isEqualTo(403);
  }

  @Test
  void aReferralWantsItsRiskJudged() {
    var longest = "2019-01-16T08:00:00Z";
    var referral = aSelfReferral().with("receivedAt", longest).receivedBy(coordinator());
    assertThat(subjects("coordinator", "SCREENING")).contains(referral);

    var screening = Map.of("level", "GREEN", "factors", List.of(), "decision", "PROCEED");
    ok(coordinator().post("/referrals/" + referral + "/screen", screening), 200);

    assertThat(subjects("coordinator", "SCREENING")).doesNotContain(referral);
  }

  @Test
  void reviewsAndPausesComeUpOnTheirDay() {
    var family = activeCourtCase();
    assign(family, "worker");
    var pause = Map.of("reason", "Спор", "reviewOn", today().plusDays(5).toString());
    ok(coordinator().post(family.path() + "/suspend", pause), 200);
    assertThat(work("worker", family.caseId())).isEmpty();

    TestCenter.clock().advance(Duration.ofDays(5));
    assertThat(work("worker", family.caseId())).containsExactly("SUSPENSION_REVIEW ");

    TestCenter.clock().advance(Duration.ofDays(85));
    assertThat(work("worker", family.caseId())).containsExactly("SUSPENSION_REVIEW ", "REVIEW ");
  }

  @Test
  void anIncidentWantsAParentToldAReviewAndItsTasksDone() {
    var family = activeCourtCase();
    assign(family, "worker");
    var incident = report("coordinator", family, false);
    var task =
        Map.of(
            "ownerId", VisitFixture.user("supervisor"),
            "dueOn", today().plusDays(1).toString(),
            "task", "Разговор");
    ok(coordinator().post("/incidents/" + incident + "/follow-ups", task), 201);
    TestCenter.clock().advance(Duration.ofDays(4));

    assertThat(work("worker", family.caseId()))
        .containsExactly("INCIDENT_TELL_PARENT ", "INCIDENT_REVIEW ");
    assertThat(work("supervisor", family.caseId())).containsExactly("FOLLOW_UP ");
  }

  @Test
  void aDraftIsItsAuthorsToSubmit() {
    var family = activeCourtCase();
    assign(family, "worker2");
    var draft = report("worker2", family, true);
    TestCenter.clock().advance(Duration.ofDays(2));

    assertThat(subjects("worker2", "INCIDENT_REPORT")).contains(draft);
    assertThat(subjects("coordinator", "INCIDENT_REPORT")).doesNotContain(draft);
  }

  @Test
  void aNoteIsItsAuthorsToSign() {
    var family = activeCourtCase();
    var day = VisitFixture.aFreshDay();
    var visit = ok(VisitFixture.aVisit(family, day, "10:00").by("supervisor").book(), 201);
    TestCenter.clock().set(Instant.parse(visit.text("startsAt")));
    ok(VisitFixture.verb(visit, "start", Map.of()), 200);
    var path = "/visits/" + visit.id() + "/notes";
    var note = ok(as("supervisor").post(path, Map.of("text", "Игра с кубчета")), 201).id();
    TestCenter.clock().advance(Duration.ofDays(1));

    assertThat(subjects("supervisor", "NOTE")).contains(note);
    assertThat(subjects("coordinator", "NOTE")).doesNotContain(note);
    ok(as("supervisor").post(path + "/" + note + "/sign", Map.of()), 200);
    assertThat(subjects("supervisor", "NOTE")).doesNotContain(note);
  }

  @Test
  void anOrderAboutToEndWantsTheCourtToDecideAnew() {
    var soon = today().plusDays(10);
    var family = courtCase(Map.of("validUntil", soon.toString()));
    var later = courtCase(Map.of("validUntil", today().plusDays(200).toString()));
    assign(family, "worker");
    assign(later, "worker");

    var ending = item("worker", family.caseId(), "ORDER_ENDING");
    assertThat(ending.path("dueOn").asText()).isEqualTo(soon.toString());
    assertThat(ending.path("overdue").asBoolean()).isFalse();
    assertThat(work("worker", later.caseId())).doesNotContain("ORDER_ENDING ");
    assertThat(work("worker2", family.caseId())).isEmpty();

    TestCenter.clock().advance(Duration.ofDays(11));
    assertThat(item("worker", family.caseId(), "ORDER_ENDING").path("overdue").asBoolean())
        .isTrue();
  }

  /** Within the center's days; only to those who were there. */
  @Test
  void aWatchedVisitWantsToBeToldOf() {
    var family = activeCourtCase();
    var day = VisitFixture.aFreshDay();
    var visit = ok(VisitFixture.aVisit(family, day, "10:00").by("supervisor").book(), 201);
    TestCenter.clock().set(Instant.parse(visit.text("startsAt")));
    ok(VisitFixture.verb(visit, "start", Map.of()), 200);
    TestCenter.clock().advance(Duration.ofHours(1));
    ok(VisitFixture.verb(visit, "end", Map.of()), 200);
    TestCenter.clock().advance(Duration.ofDays(2));
    assertThat(subjects("supervisor", "VISIT_REPORT")).doesNotContain(visit.id());

    TestCenter.clock().advance(Duration.ofDays(1));

    assertThat(subjects("supervisor", "VISIT_REPORT")).contains(visit.id());
    assertThat(subjects("supervisor2", "VISIT_REPORT")).doesNotContain(visit.id());
    assertThat(subjects("coordinator", "VISIT_REPORT")).doesNotContain(visit.id());
    var path = "/visits/" + visit.id() + "/notes";
    var note = ok(as("supervisor").post(path, Map.of("text", "Игра с кубчета")), 201).id();
    ok(as("supervisor").post(path + "/" + note + "/sign", Map.of()), 200);
    assertThat(subjects("supervisor", "VISIT_REPORT")).doesNotContain(visit.id());
  }

  /** Each kind in one statement, whatever there is to do. */
  @Test
  void whatIsToDoCostsAsManyStatementsAsThereAreKinds() {
    var family = activeCourtCase();
    var statements = new Statements();
    var features = statements.features();
    var queue =
        new WorkQueue(
            features.ground, features.casefile.cases(), features.center.centers(), features.work());
    var user = coordinatorHimself();
    var few = statements.of(() -> queue.of(user));
    for (int i = 0; i < 5; i++) {
      courtCase(Map.of("validUntil", today().plusDays(5).toString()));
      report("coordinator", family, true);
      aReferral().with("receivedAt", LONG_AGO).receivedBy(coordinator());
    }
    TestCenter.clock().advance(Duration.ofDays(4));

    var many = statements.of(() -> queue.of(user));

    var kinds = WorkItem.Kind.values().length;
    assertThat(features.work()).hasSizeLessThanOrEqualTo(kinds);
    assertThat(many).isLessThanOrEqualTo(few).isLessThanOrEqualTo(kinds + BESIDES);
  }

  private static User coordinatorHimself() {
    var founding = TestCenter.founding();
    var id = founding.users().get("coordinator");
    return new User(
        id,
        "coordinator",
        id,
        founding.centerA(),
        Set.of(Role.COORDINATOR),
        Optional.empty(),
        "127.0.0.1");
  }

  private static JsonNode item(String username, UUID caseId, String kind) {
    var items = ok(as(username).get("/work-queue"), 200).body().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(item -> item.path("caseId").asText().equals(caseId.toString()))
        .filter(item -> item.path("kind").asText().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static UUID report(String author, Family family, boolean draft) {
    var report =
        Map.of(
            "caseId",
            family.caseId(),
            "severity",
            "MINOR",
            "category",
            "OTHER",
            "occurredAt",
            CaseFixture.now().toString(),
            "people",
            List.of(),
            "description",
            "Спор на вратата",
            "actionTaken",
            "Разделени",
            "draft",
            draft);
    return ok(as(author).post("/incidents", report), 201).id();
  }

  /** What the user is to do for the case: kind and person, the longest due first. */
  private static List<String> work(String username, UUID caseId) {
    var items = ok(as(username).get("/work-queue"), 200).body().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(item -> item.path("caseId").asText().equals(caseId.toString()))
        .map(item -> item.path("kind").asText() + " " + item.path("personId").asText())
        .toList();
  }

  private static List<UUID> subjects(String username, String kind) {
    var items = ok(as(username).get("/work-queue"), 200).body().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(item -> item.path("kind").asText().equals(kind))
        .map(item -> UUID.fromString(item.path("subjectId").asText()))
        .toList();
  }
}
