package org.contactcenter.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What becomes of visits when a consent is withdrawn, and when their case is paused or closed. */
class GateIT {
  private static final Map<String, String> CLOSING =
      Map.of("reason", "MOVED_AWAY", "summary", "Семейството се премести");

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aWithdrawalCancelsTheVisitsAheadAndForbidsNewOnes() {
    var family = CaseFixture.activeSelfCase();
    var visit = aVisit(family, aFreshDay(), "10:00").booked();

    ok(withdraw(family, consentOf(family)), 200);

    assertThat(status(visit)).isEqualTo("CANCELLED");
    var refused = aVisit(family, aFreshDay(), "10:00").book();
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("case-not-ready");
    assertThat(ok(coordinator().get(family.path()), 200).text("status")).isEqualTo("ACTIVE");
  }

  @Test
  void whereACourtOrderedTheContactItsOrderStandsInForTheConsent() {
    var family = CaseFixture.activeCourtCase();
    var visit = aVisit(family, aFreshDay(), "10:00").booked();

    ok(withdraw(family, CaseFixture.consent(family, family.mother())), 200);

    assertThat(status(visit)).isEqualTo("PLANNED");
    aVisit(family, aFreshDay(), "10:00").booked();
  }

  @Test
  void onlyTheVisitsThatNoOrderCoversRestOnTheConsent() {
    var family = CaseFixture.activeSelfCase();
    var before = aFreshDay();
    var after = aFreshDay();
    var order =
        Map.of(
            "courtId", TestCenter.founding().court(),
            "caseNumber", "гр.д. 61/2026",
            "orderNumber", "Определение 61",
            "orderDate", "2026-03-01",
            "validFrom", after.toString());
    ok(coordinator().post(family.path() + "/orders", order), 201);
    var onConsent = aVisit(family, before, "10:00").booked();
    var onOrder = aVisit(family, after, "10:00").booked();

    ok(withdraw(family, consentOf(family)), 200);

    assertThat(status(onConsent)).isEqualTo("CANCELLED");
    assertThat(status(onOrder)).isEqualTo("PLANNED");
  }

  @Test
  void noVisitIsBookedBeyondTheOrder() {
    var last = aFreshDay();
    var family =
        CaseFixture.activate(
            CaseFixture.ready(CaseFixture.courtCase(Map.of("validUntil", last.toString()))));

    aVisit(family, last, "10:00").booked();
    var beyond = aVisit(family, last.plusDays(1), "10:00").book();

    assertThat(beyond.status()).isEqualTo(422);
    assertThat(beyond.problem()).isEqualTo("order-not-valid");
  }

  @Test
  void aPausedCaseHasNoVisitsAhead() {
    var family = CaseFixture.activeCourtCase();
    var visit = aVisit(family, aFreshDay(), "10:00").booked();

    ok(coordinator().post(family.path() + "/suspend", Map.of("reason", "заплаха")), 200);

    assertThat(status(visit)).isEqualTo("CANCELLED");
    assertThat(aVisit(family, aFreshDay(), "10:00").book().problem()).isEqualTo("case-suspended");
    assertThat(aVisit(CaseFixture.courtCase(), aFreshDay(), "10:00").book().problem())
        .isEqualTo("case-intake");
  }

  @Test
  void aCaseIsNotClosedWhileAVisitLiesAhead() {
    var family = CaseFixture.activeCourtCase();
    var visit = aVisit(family, aFreshDay(), "10:00").booked();
    var closure = ok(coordinator().get(family.path() + "/closure"), 200);
    assertThat(closure.body().path("ready").asBoolean()).isFalse();

    var refused = coordinator().post(family.path() + "/close", CLOSING);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("case-not-closable");
    assertThat(refused.body().path("violations")).isNotEmpty();
    ok(VisitFixture.verb(visit, "cancel", Map.of("by", "CENTER", "reason", "край")), 200);
    ok(coordinator().post(family.path() + "/close", CLOSING), 200);
    assertThat(aVisit(family, aFreshDay(), "10:00").book().problem()).isEqualTo("case-closed");
  }

  /** Whoever comes first: no visit is left standing on a consent that is gone. */
  @RepeatedTest(5)
  void aWithdrawalAndABookingNeverPassEachOtherBy() {
    var family = CaseFixture.activeSelfCase();
    var consent = consentOf(family);
    var days = List.of(aFreshDay(), aFreshDay(), aFreshDay());

    var answers =
        VisitFixture.together(
            4,
            number ->
                number == 0
                    ? withdraw(family, consent)
                    : aVisit(family, days.get(number - 1), "10:00").book());

    ok(answers.get(0), 200);
    assertThat(answers.subList(1, 4))
        .allSatisfy(answer -> assertThat(answer.status()).isIn(201, 422));
    var left = ok(coordinator().get("/visits?caseId=" + family.caseId()), 200);
    assertThat(left.body().path("items"))
        .allSatisfy(visit -> assertThat(visit.path("status").asText()).isEqualTo("CANCELLED"));
  }

  private static String status(Answer visit) {
    return ok(coordinator().get("/visits/" + visit.id()), 200).text("status");
  }

  private static Answer withdraw(Family family, UUID consent) {
    return coordinator()
        .post(family.path() + "/consents/" + consent + "/withdraw", Map.of("reason", "размислих"));
  }

  private static UUID consentOf(Family family) {
    var consents = ok(coordinator().get(family.path() + "/consents"), 200).body().path("items");
    return StreamSupport.stream(consents.spliterator(), false)
        .map(consent -> UUID.fromString(consent.path("id").asText()))
        .findFirst()
        .orElseThrow();
  }
}
