package org.contactcenter.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.now;
import static org.contactcenter.casefile.CaseFixture.ok;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseLifeIT {
  private static final Map<String, String> CLOSING =
      Map.of("reason", "GOAL_REACHED", "summary", "Контактът продължава без център");

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aVerbThatTheStatusDoesNotAllowIsRefusedByTheStatus() {
    var family = CaseFixture.courtCase();
    assertThat(verb(family, "resume", Map.of()).problem()).isEqualTo("case-intake");
    assertThat(verb(family, "reopen", Map.of("reason", "x")).problem()).isEqualTo("case-intake");

    CaseFixture.activate(CaseFixture.ready(family));
    assertThat(verb(family, "activate", Map.of()).problem()).isEqualTo("case-active");
    assertThat(verb(family, "resume", Map.of()).problem()).isEqualTo("case-active");

    ok(verb(family, "suspend", Map.of("reason", "заплаха")), 200);
    assertThat(verb(family, "activate", Map.of()).problem()).isEqualTo("case-suspended");
    assertThat(verb(family, "suspend", Map.of("reason", "пак")).problem())
        .isEqualTo("case-suspended");

    assertThat(ok(verb(family, "resume", Map.of()), 200).text("status")).isEqualTo("ACTIVE");
  }

  @Test
  void aPausedCaseTellsWhy() {
    var family = CaseFixture.activeCourtCase();

    var paused = ok(verb(family, "suspend", Map.of("reason", "заплаха по телефона")), 200);

    assertThat(paused.text("status")).isEqualTo("SUSPENDED");
    assertThat(paused.text("suspendReason")).isEqualTo("заплаха по телефона");
    assertThat(verb(family, "suspend", Map.of("reason", " ")).status()).isEqualTo(422);
  }

  @Test
  void aClosedCaseIsReadOnlyInAllThatLiesUnderIt() {
    var family = CaseFixture.activeSelfCase();
    var consent = CaseFixture.consent(family, family.mother());
    var parties = ok(coordinator().get(family.path() + "/parties"), 200);
    var party = parties.body().path("items").path(0).path("id").asText();
    var closed = ok(verb(family, "close", CLOSING), 200);
    assertThat(closed.text("status")).isEqualTo("CLOSED");
    assertThat(closed.text("closeReason")).isEqualTo("GOAL_REACHED");
    assertThat(closed.text("closedAt")).isEqualTo("2026-03-02T08:00:00Z");

    var worker = Map.of("userId", TestCenter.founding().users().get("worker"));
    var order =
        Map.of(
            "courtId", TestCenter.founding().court(),
            "caseNumber", "1/2026",
            "orderNumber", "1",
            "orderDate", "2026-03-01");
    var role = Map.of("personId", family.mother(), "role", "AUTHORIZED_PERSON");
    var answers =
        List.of(
            verb(family, "assign", worker),
            verb(family, "activate", Map.of()),
            verb(family, "suspend", Map.of("reason", "x")),
            verb(family, "resume", Map.of()),
            verb(family, "close", CLOSING),
            verb(family, "interviews", CaseFixture.interviewBody(family.mother(), now())),
            verb(family, "agreements", CaseFixture.agreementBody(family.mother())),
            verb(family, "consents", CaseFixture.consentBody(family.mother(), "CONTACT")),
            verb(family, "consents/" + consent + "/withdraw", Map.of("reason", "x")),
            verb(family, "orders", order),
            verb(family, "parties", role),
            verb(family, "parties/" + party + "/end", Map.of("until", "2026-03-02")));

    assertThat(answers).extracting(Answer::status).containsOnly(422);
    assertThat(answers).extracting(Answer::problem).containsOnly("case-closed");
    assertThat(coordinator().get(family.path()).status()).isEqualTo(200);
    assertThat(coordinator().get(family.path() + "/timeline").status()).isEqualTo(200);
  }

  @Test
  void onlyTheCoordinatorClosesAndReopens() {
    var family = CaseFixture.activeCourtCase();
    CaseFixture.assign(family, "worker");
    var worker = TestCenter.as("worker");

    assertThat(worker.post(family.path() + "/close", CLOSING).status()).isEqualTo(403);
    assertThat(worker.get(family.path() + "/closure").status()).isEqualTo(200);
    assertThat(worker.post(family.path() + "/suspend", Map.of("reason", "x")).status())
        .isEqualTo(200);
    ok(verb(family, "close", CLOSING), 200);
    assertThat(worker.post(family.path() + "/reopen", Map.of("reason", "x")).status())
        .isEqualTo(403);
  }

  @Test
  void aReopenedCaseIsANewOneWithItsPeopleAndTheOrdersThatStillHold() {
    var family =
        CaseFixture.activate(
            CaseFixture.ready(
                CaseFixture.courtCase(
                    Map.of("validUntil", CaseFixture.today().plusDays(2).toString()))));
    CaseFixture.assign(family, "worker");
    var lasting =
        Map.of(
            "courtId", TestCenter.founding().court(),
            "caseNumber", "гр.д. 77/2026",
            "orderNumber", "Решение 77",
            "orderDate", "2026-02-20",
            "terms", Map.of("visitType", "SUPPORTED", "minutesPerVisit", 90));
    ok(verb(family, "orders", lasting), 201);
    ok(verb(family, "close", CLOSING), 200);
    TestCenter.clock().advance(Duration.ofDays(5));

    var reopened = ok(verb(family, "reopen", Map.of("reason", "нова молба")), 201);

    assertThat(reopened.header("Location")).endsWith("/api/v1/cases/" + reopened.id());
    assertThat(reopened.id()).isNotEqualTo(family.caseId());
    assertThat(reopened.text("status")).isEqualTo("INTAKE");
    assertThat(reopened.text("reopenedFrom")).isEqualTo(family.caseId().toString());
    assertThat(reopened.text("caseWorker"))
        .isEqualTo(TestCenter.founding().users().get("worker").toString());
    assertThat(reopened.body().path("people")).hasSize(3);
    var path = "/cases/" + reopened.id();
    var orders = ok(coordinator().get(path + "/orders"), 200).body().path("items");
    assertThat(orders).hasSize(1);
    assertThat(orders.path(0).path("orderNumber").asText()).isEqualTo("Решение 77");
    assertThat(orders.path(0).path("terms").path("minutesPerVisit").asInt()).isEqualTo(90);
    assertThat(ok(coordinator().get(path + "/assignments"), 200).body().path("items")).hasSize(1);
    assertThat(verb(family, "reopen", Map.of("reason", "пак")).problem())
        .isEqualTo("case-reopened");
    assertThat(ok(coordinator().get(family.path()), 200).text("status")).isEqualTo("CLOSED");
  }

  @Test
  void aDangerPausesTheCaseForWhoeverReportsIt() {
    var family = CaseFixture.activeCourtCase();
    var reporter = TestCenter.founding().users().get("supervisor");
    var user =
        new org.contactcenter.core.User(
            reporter,
            "supervisor",
            UUID.randomUUID(),
            TestCenter.founding().centerA(),
            java.util.Set.of(org.contactcenter.core.Role.SUPERVISOR),
            java.util.Optional.empty(),
            "127.0.0.1");
    var service = TestCenter.features().casefile.service();

    service.suspendForSafety(user, family.caseId(), "критичен инцидент");
    service.suspendForSafety(user, family.caseId(), "още един");

    var file = ok(coordinator().get(family.path()), 200);
    assertThat(file.text("status")).isEqualTo("SUSPENDED");
    assertThat(file.text("suspendReason")).isEqualTo("критичен инцидент");
  }

  private static Answer verb(Family family, String verb, Object body) {
    return coordinator().post(family.path() + "/" + verb, body);
  }
}
