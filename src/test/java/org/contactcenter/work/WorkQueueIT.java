package org.contactcenter.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.assign;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.courtCase;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.casefile.CaseFixture.today;
import static org.contactcenter.referral.ReferralFixture.aReferral;
import static org.contactcenter.testing.TestCenter.as;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkQueueIT {
  /** Of what is due the longest comes first, however much other tests leave to do. */
  private static final String LONG_AGO = "2026-01-16T08:00:00Z";

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
    var referral = aReferral().with("receivedAt", LONG_AGO).receivedBy(coordinator());
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
