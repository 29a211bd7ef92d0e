package org.contactcenter.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.courtCase;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.incident.IncidentRequests.NOTHING;
import static org.contactcenter.incident.IncidentRequests.aReport;
import static org.contactcenter.incident.IncidentRequests.at;
import static org.contactcenter.incident.IncidentRequests.critical;
import static org.contactcenter.incident.IncidentRequests.draft;
import static org.contactcenter.incident.IncidentRequests.refused;
import static org.contactcenter.incident.IncidentRequests.reported;
import static org.contactcenter.incident.IncidentRequests.reviewed;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.note.VisitUnderWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an incident does to its case. */
class IncidentAndCaseIT {
  private static final Map<String, Object> CLOSE =
      Map.of("reason", "GOAL_REACHED", "summary", "Контактът продължава без центъра.");

  @BeforeEach
  @AfterEach
  void resetClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aCriticalIncidentPausesTheCaseAndCancelsItsVisitsAtOnce() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var ahead = VisitUnderWay.planned(visit.family(), "SUPERVISED");

    reported(visit.bySupervisor(), critical(at(visit.id(), aReport(visit.family()))));

    assertThat(statusOf(visit.family())).isEqualTo("SUSPENDED");
    assertThat(coordinator().get(ahead.path()).text("status")).isEqualTo("CANCELLED");
    assertThat(coordinator().get(visit.path()).text("status")).isEqualTo("IN_PROGRESS");
  }

  @Test
  void aCriticalDraftPausesTheCaseOnceSubmitted() {
    var family = activeCourtCase();
    var incident = reported(coordinator(), draft(critical(aReport(family))));
    assertThat(statusOf(family)).isEqualTo("ACTIVE");

    ok(coordinator().post(incident + "/submit", NOTHING), 200);

    assertThat(statusOf(family)).isEqualTo("SUSPENDED");
  }

  @Test
  void aSeriousIncidentLeavesTheCaseAsItIs() {
    var family = activeCourtCase();
    reported(coordinator(), aReport(family));

    assertThat(statusOf(family)).isEqualTo("ACTIVE");
  }

  @Test
  void aCaseInIntakeOrPausedAlreadyIsPausedAsWell() {
    var family = courtCase();
    reported(coordinator(), critical(aReport(family)));
    assertThat(statusOf(family)).isEqualTo("SUSPENDED");

    var second = reported(coordinator(), critical(aReport(family)));

    assertThat(coordinator().get(second).text("status")).isEqualTo("OPEN");
    assertThat(statusOf(family)).isEqualTo("SUSPENDED");
  }

  @Test
  void theCaseIsTakenUpAgainOnlyAfterTheReview() {
    var family = activeCourtCase();
    var incident = reported(coordinator(), critical(aReport(family)));

    var refused = coordinator().post(family.path() + "/resume", NOTHING);
    refused("case-not-ready", refused);
    assertThat(refused.body().path("violations").path(0).path("field").asText())
        .isEqualTo("CRITICAL_INCIDENT");

    reviewed(coordinator(), incident);
    ok(coordinator().post(family.path() + "/resume", NOTHING), 200);
    assertThat(statusOf(family)).isEqualTo("ACTIVE");
  }

  @Test
  void noCaseIsClosedWhileAnIncidentIsNot() {
    var family = activeCourtCase();
    assertThat(closureMet(family)).isTrue();
    var incident = reported(coordinator(), draft(aReport(family)));
    assertThat(closureMet(family)).isFalse();
    refused("case-not-closable", coordinator().post(family.path() + "/close", CLOSE));

    ok(coordinator().post(incident + "/submit", NOTHING), 200);
    reviewed(coordinator(), incident);
    refused("case-not-closable", coordinator().post(family.path() + "/close", CLOSE));

    ok(coordinator().post(incident + "/close", NOTHING), 200);
    assertThat(closureMet(family)).isTrue();
    ok(coordinator().post(family.path() + "/close", CLOSE), 200);
    refused("case-closed", coordinator().post("/incidents", aReport(family)));
    refused("case-closed", coordinator().post(incident + "/amend", Map.of("text", "x")));
  }

  @Test
  void aVisitIsTerminatedForAnIncidentOfItsOwnCase() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var incident = reported(coordinator(), at(visit.id(), aReport(visit.family())));
    var foreign = reported(coordinator(), aReport(activeCourtCase()));
    var terminate = visit.path() + "/terminate";

    assertThat(coordinator().post(terminate, termination(foreign)).status()).isEqualTo(422);
    ok(coordinator().post(terminate, termination(incident)), 200);
  }

  @Test
  void whatHappenedStandsInTheTimelineOfTheCase() {
    var family = activeCourtCase();
    var incident = reported(coordinator(), critical(aReport(family)));
    reviewed(coordinator(), incident);

    var timeline = ok(coordinator().get(family.path() + "/timeline?limit=200"), 200);

    assertThat(timeline.body().path("items").findValuesAsText("action"))
        .contains("incident.submitted", "case.suspended", "incident.reviewed");
  }

  private static Map<String, Object> termination(String incident) {
    var id = incident.substring(incident.lastIndexOf('/') + 1);
    return Map.of("reason", "Опасност", "incidentId", id);
  }

  private static String statusOf(Family family) {
    return ok(coordinator().get(family.path()), 200).text("status");
  }

  private static boolean closureMet(Family family) {
    var items = ok(coordinator().get(family.path() + "/closure"), 200).body().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(item -> item.path("code").asText().equals("INCIDENTS_OPEN"))
        .findFirst()
        .orElseThrow()
        .path("met")
        .asBoolean();
  }
}
