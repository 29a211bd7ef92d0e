package org.contactcenter.incident;

import static org.assertj.core.api.Assertions.assertThat;
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
import static org.contactcenter.incident.IncidentRequests.refused;
import static org.contactcenter.incident.IncidentRequests.reported;
import static org.contactcenter.incident.IncidentRequests.with;
import static org.contactcenter.testing.TestCenter.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.note.VisitUnderWay;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who saw an incident and is none of the family. */
class WitnessIT {
  private static final String REACH = "тел. +359 888 123 456";
  private static final Map<String, Object> NEIGHBOUR =
      Map.of(
          "name", "Стоян Колев",
          "role", "Пощальон",
          "reach", REACH,
          "statement", "Чух викове от двора.");

  @AfterEach
  void resetClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aReportNamesWitnessesOfTheStaffAndFromOutside() {
    var family = activeCourtCase();
    var colleague =
        Map.of("staffId", account("worker2"), "role", "В съседната стая", "statement", "Видях го.");
    var report = with(aReport(family), "witnesses", List.of(NEIGHBOUR, colleague));

    var witnesses = witnesses(coordinator(), reported(coordinator(), report));

    assertThat(witnesses).hasSize(2);
    assertThat(witnesses.path(0).path("name").asText()).isEqualTo("Стоян Колев");
    assertThat(witnesses.path(0).path("role").asText()).isEqualTo("Пощальон");
    assertThat(witnesses.path(0).path("reach").asText()).isEqualTo(REACH);
    assertThat(witnesses.path(0).path("statement").asText()).isEqualTo("Чух викове от двора.");
    assertThat(witnesses.path(1).path("staffId").asText()).isEqualTo(account("worker2"));
    assertThat(witnesses.path(1).has("name")).isFalse();
  }

  @Test
  void aWitnessIsOneOfTheStaffOrSomeoneNamed() {
    var family = activeCourtCase();
    refusesWitness(family, Map.of("statement", "Видях го."), "witnesses[0].name");
    refusesWitness(family, with(NEIGHBOUR, "staffId", account("worker")), "witnesses[0].name");
    var nobody = Map.<String, Object>of("staffId", UUID.randomUUID(), "statement", "Видях го.");
    refusesWitness(family, nobody, "witnesses[0].staffId");
    refusesWitness(family, with(NEIGHBOUR, "statement", " "), "witnesses[0].statement");
  }

  @Test
  void witnessesAreFrozenWithTheReportAndLaterOnesComeByAmendment() {
    var family = activeCourtCase();
    var incident =
        reported(coordinator(), draft(with(aReport(family), "witnesses", List.of(NEIGHBOUR))));
    var other = with(NEIGHBOUR, "name", "Мария Дечева");
    var edit = with(content(family), "witnesses", List.of(other));
    ok(coordinator().replace(incident, edit), 200);
    assertThat(names(incident)).containsExactly("Мария Дечева");

    ok(coordinator().post(incident + "/submit", NOTHING), 200);
    refused("incident-open", coordinator().replace(incident, edit));
    var later = Map.of("text", "Обади се съсед.", "witnesses", List.of(NEIGHBOUR));
    var amended = ok(coordinator().post(incident + "/amend", later), 200).body();

    assertThat(names(incident)).containsExactly("Мария Дечева", "Стоян Колев");
    assertThat(amended.path("witnesses").path(0).has("amendmentId")).isFalse();
    assertThat(amended.path("witnesses").path(1).path("amendmentId"))
        .isEqualTo(amended.path("amendments").path(0).path("id"));
  }

  @Test
  void howToReachAWitnessIsForThoseOfTheCaseAndForTheAuthorOfADraft() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var report = with(at(visit.id(), aReport(visit.family())), "witnesses", List.of(NEIGHBOUR));
    var incident = reported(visit.bySupervisor(), draft(report));
    assertThat(reach(visit.bySupervisor(), incident)).isEqualTo(REACH);

    ok(visit.bySupervisor().post(incident + "/submit", NOTHING), 200);

    assertThat(reach(visit.bySupervisor(), incident)).isEmpty();
    assertThat(witnesses(visit.bySupervisor(), incident).path(0).path("name").asText())
        .isEqualTo("Стоян Колев");
    assertThat(reach(coordinator(), incident)).isEqualTo(REACH);
    assign(visit.family(), "worker");
    assertThat(reach(as("worker"), incident)).isEqualTo(REACH);
    assertThat(as("worker2").get(incident).status()).isEqualTo(404);
    var listed = ok(coordinator().get("/incidents?caseId=" + visit.family().caseId()), 200);
    assertThat(listed.body().toString()).doesNotContain(REACH).contains("Стоян Колев");
  }

  @Test
  void howToReachAWitnessLiesSealedInTheDatabase() {
    var incident =
        reported(coordinator(), with(aReport(activeCourtCase()), "witnesses", List.of(NEIGHBOUR)));
    var kept =
        Jdbi.create(TestCenter.database().asOwner())
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT encode(reach, 'escape') FROM incident_witness"
                                + " WHERE incident_id = CAST(:id AS uuid)")
                        .bind("id", incident.substring(incident.lastIndexOf('/') + 1))
                        .mapTo(String.class)
                        .one());
    assertThat(kept).doesNotContain("888").doesNotContain("359");
  }

  private static void refusesWitness(Family family, Map<String, Object> witness, String field) {
    var report = with(aReport(family), "witnesses", List.of(witness));
    assertViolation(field, coordinator().post("/incidents", report));
  }

  private static JsonNode witnesses(Api api, String incident) {
    return ok(api.get(incident), 200).body().path("witnesses");
  }

  private static List<String> names(String incident) {
    return witnesses(coordinator(), incident).findValuesAsText("name");
  }

  private static String reach(Api api, String incident) {
    return witnesses(api, incident).path(0).path("reach").asText();
  }

  private static String account(String username) {
    return TestCenter.founding().users().get(username).toString();
  }
}
