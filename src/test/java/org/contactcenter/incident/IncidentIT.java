package org.contactcenter.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.assign;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.now;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.incident.IncidentRequests.NOTHING;
import static org.contactcenter.incident.IncidentRequests.aReport;
import static org.contactcenter.incident.IncidentRequests.assertViolation;
import static org.contactcenter.incident.IncidentRequests.at;
import static org.contactcenter.incident.IncidentRequests.content;
import static org.contactcenter.incident.IncidentRequests.draft;
import static org.contactcenter.incident.IncidentRequests.refused;
import static org.contactcenter.incident.IncidentRequests.reported;
import static org.contactcenter.incident.IncidentRequests.reviewed;
import static org.contactcenter.incident.IncidentRequests.with;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.note.VisitUnderWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IncidentIT {

  @BeforeEach
  @AfterEach
  void resetClock() {
    TestCenter.clock().reset();
  }

  @Test
  void anIncidentIsReportedReviewedAndClosed() {
    var family = activeCourtCase();
    var created = ok(coordinator().post("/incidents", aReport(family)), 201);
    var incident = "/incidents/" + created.id();
    assertThat(created.header("Location")).endsWith(incident);
    assertThat(created.text("status")).isEqualTo("OPEN");
    assertThat(created.text("reportedBy"))
        .isEqualTo(TestCenter.founding().users().get("coordinator").toString());
    assertThat(created.text("reportBy")).isEqualTo(now().plus(Duration.ofHours(24)).toString());

    refused("incident-open", coordinator().post(incident + "/close", NOTHING));
    var conclusion = Map.of("conclusion", "Разговор с бащата.");
    var review = ok(coordinator().post(incident + "/review", conclusion), 200);
    assertThat(review.text("status")).isEqualTo("REVIEWED");
    assertThat(review.body().path("review").path("conclusion").asText())
        .isEqualTo("Разговор с бащата.");
    refused("incident-reviewed", coordinator().post(incident + "/review", conclusion));
    assertThat(ok(coordinator().post(incident + "/close", NOTHING), 200).text("status"))
        .isEqualTo("CLOSED");
    refused("incident-closed", coordinator().post(incident + "/close", NOTHING));
  }

  @Test
  void aDraftIsItsAuthorsAloneUntilSubmitted() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var author = visit.bySupervisor();
    var incident = reported(author, draft(at(visit.id(), aReport(visit.family()))));

    assertThat(coordinator().get(incident).status()).isEqualTo(404);
    assertThat(coordinator().post(incident + "/submit", NOTHING).status()).isEqualTo(404);
    refused("incident-draft", author.post(incident + "/amend", Map.of("text", "x")));

    var edit = at(visit.id(), with(content(visit.family()), "description", "Блъсна вратата."));
    assertThat(author.put(incident, edit).status()).isEqualTo(428);
    ok(author.replace(incident, with(edit, "people", List.of())), 200);
    assertThat(author.with("If-Match", "\"1\"").put(incident, edit).status()).isEqualTo(412);
    var submitted = ok(author.post(incident + "/submit", NOTHING), 200);

    assertThat(submitted.text("status")).isEqualTo("OPEN");
    assertThat(submitted.body().path("people").size()).isZero();
    assertThat(coordinator().get(incident).text("description")).isEqualTo("Блъсна вратата.");
    refused("incident-open", author.replace(incident, edit));
    refused("incident-open", author.post(incident + "/submit", NOTHING));
  }

  @Test
  void aDraftForgottenByItsAuthorIsSubmittedByACoordinator() {
    var family = activeCourtCase();
    assign(family, "worker");
    var incident = reported(TestCenter.as("worker"), draft(aReport(family)));
    assign(family, "worker2");
    TestCenter.clock().advance(Duration.ofHours(24).minusSeconds(1));
    var list = "/incidents?caseId=" + family.caseId();
    assertThat(coordinator().get(incident).status()).isEqualTo(404);
    assertThat(coordinator().get(list).body().path("items").size()).isZero();

    TestCenter.clock().advance(Duration.ofSeconds(1));

    assertThat(coordinator().get(list).body().path("items").size()).isEqualTo(1);
    refused("incident-draft", coordinator().replace(incident, content(family)));
    assertThat(TestCenter.as("worker2").get(incident).status()).isEqualTo(404);
    ok(coordinator().post(incident + "/submit", NOTHING), 200);
    ok(TestCenter.as("worker2").get(incident), 200);
  }

  @Test
  void amendmentsStandBesideTheReportToTheLast() {
    var family = activeCourtCase();
    var incident = reported(coordinator(), aReport(family));
    reviewed(coordinator(), incident);
    ok(coordinator().post(incident + "/close", NOTHING), 200);

    var amended =
        ok(coordinator().post(incident + "/amend", Map.of("text", "И удари стола.")), 200);

    assertThat(amended.text("description")).isEqualTo(aReport(family).get("description"));
    assertThat(amended.body().path("amendments").path(0).path("text").asText())
        .isEqualTo("И удари стола.");
    assertThat(amended.body().path("amendments").path(0).path("author").asText())
        .isEqualTo(TestCenter.founding().users().get("coordinator").toString());
  }

  @Test
  void aReportNamesOnlyWhatBelongsToTheCaseAndHasHappened() {
    var visit = VisitUnderWay.planned("SUPERVISED");
    var family = activeCourtCase();
    var report = aReport(family);

    assertViolation(
        "occurredAt",
        coordinator()
            .post("/incidents", with(report, "occurredAt", now().plusSeconds(1).toString())));
    assertViolation("visitId", coordinator().post("/incidents", at(visit.id(), report)));
    var stranger = Map.of("personId", visit.family().father(), "part", "INVOLVED");
    assertViolation(
        "people[0].personId",
        coordinator().post("/incidents", with(report, "people", List.of(stranger))));
  }

  @Test
  void whoWasToldIsWrittenDown() {
    var family = activeCourtCase();
    var incident = reported(coordinator(), aReport(family));
    var notify = incident + "/notify";
    var how = Map.<String, Object>of("how", "PHONE");

    assertViolation("personId", coordinator().post(notify, how));
    var person = with(how, "personId", family.mother());
    assertViolation("personId", coordinator().post(notify, with(person, "authority", "Полиция")));
    var stranger = with(how, "personId", activeCourtCase().mother());
    assertViolation("personId", coordinator().post(notify, stranger));
    assertViolation(
        "at", coordinator().post(notify, with(person, "at", now().plusSeconds(1).toString())));
    assertViolation(
        "at", coordinator().post(notify, with(person, "at", now().minusSeconds(1).toString())));

    ok(coordinator().post(notify, person), 200);
    TestCenter.clock().advance(Duration.ofMinutes(1));
    var told = ok(coordinator().post(notify, with(how, "authority", "Закрила на детето")), 200);

    var entries = told.body().path("notifications");
    assertThat(entries.findValuesAsText("personId")).containsExactly(family.mother().toString());
    assertThat(entries.findValuesAsText("authority")).containsExactly("Закрила на детето");
  }

  @Test
  void theSameKeyReportsOnceAndTellsOnce() {
    var family = activeCourtCase();
    var once = coordinator().with("Idempotency-Key", "incident-" + family.caseId());
    var report = aReport(family);
    var first = ok(once.post("/incidents", report), 201);
    assertThat(ok(once.post("/incidents", report), 201).id()).isEqualTo(first.id());
    refused("idempotency-key-reused", once.post("/incidents", with(report, "people", List.of())));

    var tell = coordinator().with("Idempotency-Key", "tell-" + family.caseId());
    var told = Map.of("how", "LETTER", "authority", "Полиция");
    ok(tell.post("/incidents/" + first.id() + "/notify", told), 200);
    var again = ok(tell.post("/incidents/" + first.id() + "/notify", told), 200);
    assertThat(again.body().path("notifications").size()).isEqualTo(1);
  }

  @Test
  void incidentsAreFoundByCaseStatusAndSeverityLatestFirst() {
    var family = activeCourtCase();
    var older =
        reported(
            coordinator(),
            with(aReport(family), "occurredAt", now().minus(Duration.ofHours(2)).toString()));
    var minor = reported(coordinator(), with(aReport(family), "severity", "MINOR"));
    reviewed(coordinator(), minor);
    var list = "/incidents?caseId=" + family.caseId();

    var page = ok(coordinator().get(list + "&limit=1"), 200);
    assertThat(page.body().path("items").findValuesAsText("id")).containsExactly(id(minor));
    var rest = ok(coordinator().get(list + "&limit=1&after=" + page.text("next")), 200);
    assertThat(rest.body().path("items").path(0).path("id").asText()).isEqualTo(id(older));
    assertThat(rest.body().has("next")).isFalse();
    var open = ok(coordinator().get(list + "&status=OPEN"), 200);
    assertThat(open.body().path("items").path(0).path("id").asText()).isEqualTo(id(older));
    assertThat(open.body().path("items").size()).isEqualTo(1);
    var critical = ok(coordinator().get(list + "&severity=CRITICAL"), 200);
    assertThat(critical.body().path("items").size()).isZero();
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
