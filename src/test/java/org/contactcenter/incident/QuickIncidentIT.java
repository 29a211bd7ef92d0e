package org.contactcenter.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.incident.IncidentRequests.NOTHING;
import static org.contactcenter.incident.IncidentRequests.aReport;
import static org.contactcenter.incident.IncidentRequests.assertViolation;
import static org.contactcenter.incident.IncidentRequests.at;
import static org.contactcenter.incident.IncidentRequests.content;
import static org.contactcenter.incident.IncidentRequests.critical;
import static org.contactcenter.incident.IncidentRequests.draft;
import static org.contactcenter.incident.IncidentRequests.refused;
import static org.contactcenter.incident.IncidentRequests.reported;
import static org.contactcenter.incident.IncidentRequests.reviewed;
import static org.contactcenter.incident.IncidentRequests.with;
import static org.contactcenter.incident.IncidentRequests.without;
import static org.contactcenter.testing.TestCenter.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.contactcenter.core.Language;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.note.VisitUnderWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Something happens while a visit is running. */
class QuickIncidentIT {

  @BeforeEach
  @AfterEach
  void resetClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aFewWordsMakeADraftThatIsCompletedLater() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var supervisor = visit.bySupervisor();

    var quick = ok(supervisor.post("/incidents", quick(visit)), 201);

    assertThat(quick.text("status")).isEqualTo("DRAFT");
    assertThat(quick.text("occurredAt")).isEqualTo(TestCenter.clock().instant().toString());
    assertThat(quick.text("description")).isEmpty();
    assertThat(quick.body().path("people")).isEmpty();
    var incident = "/incidents/" + quick.id();
    var early = supervisor.post(incident + "/submit", NOTHING);
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.body().path("violations").findValuesAsText("field"))
        .containsExactly("description", "actionTaken");

    TestCenter.clock().advance(Duration.ofMinutes(30));
    ok(supervisor.replace(incident, at(visit.id(), content(visit.family()))), 200);
    assertThat(ok(supervisor.post(incident + "/submit", NOTHING), 200).text("status"))
        .isEqualTo("OPEN");
  }

  @Test
  void onlyADraftMayLeaveSomethingOut() {
    var report = aReport(activeCourtCase());
    assertViolation("occurredAt", post(without(report, "occurredAt")));
    assertViolation("people", post(without(report, "people")));
    assertViolation("description", post(without(report, "description")));
    assertViolation("description", post(with(report, "description", "  ")));
    assertViolation("actionTaken", post(without(report, "actionTaken")));
    assertViolation("severity", post(draft(without(report, "severity"))));
  }

  @Test
  void aCriticalOneEndsTheVisitWhereThatIsChosen() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var report = critical(at(visit.id(), aReport(visit.family())));

    var incident = reported(visit.bySupervisor(), with(report, "visitMeasure", "END"));

    assertThat(ok(coordinator().get(visit.path()), 200).text("status")).isEqualTo("TERMINATED");
    assertThat(ok(coordinator().get(visit.family().path()), 200).text("status"))
        .isEqualTo("SUSPENDED");
    assertThat(ok(coordinator().get(incident), 200).text("visitMeasure")).isEqualTo("END");
  }

  @Test
  void aCriticalOnePausesTheVisitWhereThatIsChosenUntilItGoesOn() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var report = critical(at(visit.id(), aReport(visit.family())));
    var incident = reported(visit.bySupervisor(), with(report, "visitMeasure", "PAUSE"));
    assertThat(ok(coordinator().get(visit.path()), 200).text("status")).isEqualTo("IN_PROGRESS");
    assertThat(pause(incident).path("pausedAt").asText())
        .isEqualTo(TestCenter.clock().instant().toString());
    assertThat(pause(incident).has("continuedAt")).isFalse();

    TestCenter.clock().advance(Duration.ofMinutes(10));
    ok(visit.bySupervisor().post(incident + "/continue-visit", NOTHING), 200);

    assertThat(pause(incident).path("continuedAt").asText())
        .isEqualTo(TestCenter.clock().instant().toString());
    refused("visit-not-paused", visit.bySupervisor().post(incident + "/continue-visit", NOTHING));
  }

  @Test
  void aVisitThatIsOverIsNotContinued() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var report = critical(at(visit.id(), aReport(visit.family())));
    var incident = reported(visit.bySupervisor(), with(report, "visitMeasure", "PAUSE"));
    visit.end();

    refused("visit-not-paused", coordinator().post(incident + "/continue-visit", NOTHING));
  }

  @Test
  void whatIsNotCriticalLeavesTheVisitAndTheChoiceNeedsOne() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var report = with(aReport(visit.family()), "visitMeasure", "END");
    assertViolation("visitId", post(report));

    var incident = reported(visit.bySupervisor(), at(visit.id(), report));

    assertThat(ok(coordinator().get(visit.path()), 200).text("status")).isEqualTo("IN_PROGRESS");
    assertThat(ok(coordinator().get(incident), 200).text("visitMeasure")).isEqualTo("END");
  }

  @Test
  void aDraftEndsTheVisitWhenItIsSubmitted() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var report = critical(with(at(visit.id(), aReport(visit.family())), "visitMeasure", "END"));
    var incident = reported(visit.bySupervisor(), draft(report));
    assertThat(ok(coordinator().get(visit.path()), 200).text("status")).isEqualTo("IN_PROGRESS");

    ok(visit.bySupervisor().post(incident + "/submit", NOTHING), 200);

    assertThat(ok(coordinator().get(visit.path()), 200).text("status")).isEqualTo("TERMINATED");
  }

  @Test
  void coordinatorsAreToldOfACriticalOneAtOnceUntilItIsReviewed() {
    var family = activeCourtCase();
    var incident = reported(coordinator(), critical(aReport(family)));
    var id = incident.substring(incident.lastIndexOf('/') + 1);

    assertThat(kinds("/work-queue", id)).containsExactly("INCIDENT_CRITICAL");
    assertThat(kinds("/incidents/escalations", id)).containsExactly("CRITICAL");

    reviewed(coordinator(), incident);
    assertThat(kinds("/work-queue", id)).isEmpty();
    assertThat(kinds("/incidents/escalations", id)).isEmpty();
  }

  @Test
  void whatToChooseIsToldWithExamplesInFiveLanguages() {
    var names = new HashSet<String>();
    for (var language : Language.values()) {
      var path = "/incident-categories?language=" + language.tag();
      var choice = ok(as("supervisor").get(path), 200).body();
      assertThat(choice.path("categories")).hasSize(Occurrence.Category.values().length);
      assertThat(choice.path("severities")).hasSize(Occurrence.Severity.values().length);
      for (var list : List.of("categories", "severities")) {
        choice.path(list).forEach(each -> assertThat(each.path("examples")).hasSize(3));
      }
      names.add(choice.path("categories").path(0).path("name").asText());
    }
    assertThat(names).hasSize(5);
    var bulgarian = as("worker").with("Accept-Language", "bg").get("/incident-categories").body();
    assertThat(bulgarian.path("language").asText()).isEqualTo("bg");
    assertThat(as("frontdesk").get("/incident-categories").status()).isEqualTo(403);
  }

  private static Map<String, Object> quick(VisitUnderWay visit) {
    return Map.of(
        "caseId",
        visit.family().caseId(),
        "visitId",
        visit.id(),
        "severity",
        "SERIOUS",
        "category",
        "THREAT",
        "draft",
        true);
  }

  private static Answer post(Map<String, Object> report) {
    return coordinator().post("/incidents", report);
  }

  private static JsonNode pause(String incident) {
    return ok(coordinator().get(incident), 200).body().path("visitPause");
  }

  private static List<String> kinds(String list, String incident) {
    Api api = coordinator();
    return StreamSupport.stream(ok(api.get(list), 200).body().path("items").spliterator(), false)
        .filter(
            item ->
                item.path("incidentId").asText().equals(incident)
                    || item.path("subjectId").asText().equals(incident))
        .map(item -> item.path("kind").asText())
        .toList();
  }
}
