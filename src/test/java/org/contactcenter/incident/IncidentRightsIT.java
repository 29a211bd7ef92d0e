package org.contactcenter.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.assign;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.incident.IncidentRequests.NOTHING;
import static org.contactcenter.incident.IncidentRequests.aReport;
import static org.contactcenter.incident.IncidentRequests.assertViolation;
import static org.contactcenter.incident.IncidentRequests.at;
import static org.contactcenter.incident.IncidentRequests.content;
import static org.contactcenter.incident.IncidentRequests.draft;
import static org.contactcenter.incident.IncidentRequests.reported;
import static org.contactcenter.incident.IncidentRequests.with;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.note.VisitUnderWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentRightsIT {

  @BeforeEach
  @AfterEach
  void resetClock() {
    TestCenter.clock().reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "frontdesk", "liaison", "auditor", "network"})
  void rolesWithoutCaseContentAreRefused(String name) {
    var family = activeCourtCase();
    var api = TestCenter.as(name);

    assertThat(api.get("/incidents").status()).isEqualTo(403);
    assertThat(api.post("/incidents", aReport(family)).status()).isEqualTo(403);
    assertStatusEverywhere(api, family, reported(coordinator(), aReport(family)), 403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"coordinator.b", "worker.b", "worker2"})
  void toStrangersTheIncidentIsAbsent(String name) {
    var family = activeCourtCase();
    assign(family, "worker");
    var api = TestCenter.as(name);

    assertThat(api.post("/incidents", aReport(family)).status()).isEqualTo(404);
    assertThat(listed(api, family)).isEmpty();
    assertStatusEverywhere(api, family, reported(coordinator(), aReport(family)), 404);
  }

  @Test
  void onlyACoordinatorReviewsAndCloses() {
    var family = activeCourtCase();
    assign(family, "worker");
    var worker = TestCenter.as("worker");
    var incident = reported(worker, aReport(family));

    assertThat(worker.post(incident + "/review", Map.of("conclusion", "x")).status())
        .isEqualTo(403);
    assertThat(worker.post(incident + "/close", NOTHING).status()).isEqualTo(403);
    ok(worker.post(incident + "/amend", Map.of("text", "x")), 200);
  }

  @Test
  void rightsFollowTheAssignmentAtOnce() {
    var family = activeCourtCase();
    assign(family, "worker");
    var worker = TestCenter.as("worker");
    var incident = reported(worker, aReport(family));
    var drafted = reported(worker, draft(aReport(family)));
    assertThat(listed(worker, family)).hasSize(2);

    assign(family, "worker2");

    assertThat(worker.get(incident).status()).isEqualTo(404);
    assertThat(worker.post(drafted + "/submit", NOTHING).status()).isEqualTo(404);
    assertThat(listed(worker, family)).isEmpty();
    assertThat(listed(TestCenter.as("worker2"), family)).hasSize(1);
  }

  @Test
  void aSupervisorReportsFromTheirVisitsAndSeesOnlyTheirOwn() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var report = aReport(visit.family());
    var others = reported(coordinator(), at(visit.id(), report));

    assertViolation("visitId", visit.bySupervisor().post("/incidents", report));
    var stranger = visit.byAnotherSupervisor();
    assertThat(stranger.post("/incidents", at(visit.id(), report)).status()).isEqualTo(404);
    var wrongCase = with(at(visit.id(), report), "caseId", activeCourtCase().caseId());
    assertThat(visit.bySupervisor().post("/incidents", wrongCase).status()).isEqualTo(404);

    var own = reported(visit.bySupervisor(), at(visit.id(), report));
    assertThat(visit.bySupervisor().get(own).status()).isEqualTo(200);
    assertThat(visit.bySupervisor().get(others).status()).isEqualTo(404);
    assertThat(listed(visit.bySupervisor(), visit.family())).hasSize(1);
    assertThat(listed(stranger, visit.family())).isEmpty();
    assertThat(listed(coordinator(), visit.family())).hasSize(2);
  }

  @Test
  void aSupervisorsDraftStaysWithTheVisit() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var report = at(visit.id(), aReport(visit.family()));
    var drafted = reported(visit.bySupervisor(), draft(report));

    assertThat(visit.bySupervisor().replace(drafted, content(visit.family())).status())
        .isIn(404, 422);
    assertThat(visit.bySupervisor().get(drafted).text("visitId")).isEqualTo(visit.id().toString());
  }

  @Test
  void nobodyReportsUnderAnothersName() {
    var family = activeCourtCase();
    var forged =
        with(aReport(family), "reportedBy", TestCenter.founding().users().get("worker").toString());

    assertThat(coordinator().post("/incidents", forged).status()).isEqualTo(400);
  }

  @Test
  void theDatabaseItselfRefusesToChangeWhatWasSubmitted() {
    var family = activeCourtCase();
    var incident = reported(coordinator(), aReport(family));
    var id = incident.substring(incident.lastIndexOf('/') + 1);

    refused("UPDATE incident SET description = 'x' WHERE id = '" + id + "'", "never changed");
    refused("UPDATE incident SET severity = 'MINOR' WHERE id = '" + id + "'", "never changed");
    refused("DELETE FROM incident_person WHERE incident_id = '" + id + "'", "never changed");
    refused("DELETE FROM incident WHERE id = '" + id + "'", "permission denied");
    refused("UPDATE incident_amendment SET text = 'x'", "permission denied");
    refused("DELETE FROM incident_notification", "permission denied");
  }

  private static List<String> listed(Api api, Family family) {
    return ok(api.get("/incidents?caseId=" + family.caseId()), 200)
        .body()
        .path("items")
        .findValuesAsText("description");
  }

  private static void assertStatusEverywhere(Api api, Family family, String incident, int status) {
    assertThat(api.get(incident).status()).isEqualTo(status);
    assertThat(api.with("If-Match", "*").put(incident, content(family)).status()).isEqualTo(status);
    assertThat(api.post(incident + "/submit", NOTHING).status()).isEqualTo(status);
    var told = Map.of("how", "PHONE", "authority", "Полиция");
    assertThat(api.post(incident + "/notify", told).status()).isEqualTo(status);
    assertThat(api.post(incident + "/amend", Map.of("text", "x")).status()).isEqualTo(status);
    assertThat(api.post(incident + "/review", Map.of("conclusion", "x")).status())
        .isIn(status, 403);
    assertThat(api.post(incident + "/close", NOTHING).status()).isIn(status, 403);
    assertThat(api.get(incident + "/follow-ups").status()).isEqualTo(status);
  }

  /** As the service's own role, in the center of the incident. */
  private static void refused(String sql, String why) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> asService(sql))
        .withMessageContaining(why);
  }

  private static void asService(String sql) throws SQLException {
    try (var connection = TestCenter.database().asService().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("SET app.center_id = '" + TestCenter.founding().centerA() + "'");
      statement.execute(sql);
    }
  }
}
