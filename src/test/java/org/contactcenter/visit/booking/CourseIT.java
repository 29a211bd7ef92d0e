package org.contactcenter.visit.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.verb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What happens to a visit once it is booked, and what becomes of it when something happens to its
 * case.
 */
class CourseIT {

  @SuppressWarnings("NullAway.Init") // made before each
  private Family family;

  @SuppressWarnings("NullAway.Init") // made before each
  private LocalDate day;

  @SuppressWarnings("NullAway.Init") // made before each
  private Answer visit;

  @BeforeEach
  void aVisitAtFour() {
    TestCenter.clock().reset();
    family = CaseFixture.activeCourtCase();
    day = aFreshDay();
    visit = aVisit(family, day, "16:00").in(room(0)).by("supervisor").booked();
  }

  @AfterEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void itGoesFromPlannedToCompleted() {
    assertThat(ok(verb(visit, "confirm", Map.of()), 200).text("status")).isEqualTo("CONFIRMED");
    refused(verb(visit, "end", Map.of()), "visit-confirmed");
    itIs("16:05");
    assertThat(ok(verb(visit, "start", Map.of()), 200).text("status")).isEqualTo("IN_PROGRESS");
    refused(verb(visit, "cancel", Map.of("by", "CENTER", "reason", "x")), "visit-in-progress");
    refused(
        verb(visit, "move", Map.of("startsAt", at(day.plusDays(1), "16:00"))), "visit-in-progress");
    itIs("17:02");
    assertThat(ok(verb(visit, "end", Map.of()), 200).text("status")).isEqualTo("COMPLETED");
    refused(verb(visit, "end", Map.of()), "visit-completed");
    refused(verb(visit, "start", Map.of()), "visit-completed");
  }

  @Test
  void itBeginsOnItsDayAndNotInTheFuture() {
    refused(verb(visit, "start", Map.of()), "before-visit-day");
    itIs("09:00");
    assertThat(verb(visit, "start", Map.of("at", at(day, "09:01"))).status()).isEqualTo(422);
    ok(verb(visit, "start", Map.of("at", at(day, "08:59"))), 200);
    refused(verb(visit, "end", Map.of("at", at(day, "08:58"))), "ends-before-start");
    ok(verb(visit, "end", Map.of("at", at(day, "08:59"))), 200);
  }

  @Test
  void terminatedItSaysWhyAndFreesTheRoom() {
    refused(verb(visit, "terminate", Map.of("reason", "Заплахи")), "visit-planned");
    itIs("16:00");
    ok(verb(visit, "start", Map.of()), 200);
    itIs("16:20");
    var unknown = Map.of("reason", "Заплахи", "incidentId", UUID.randomUUID());
    assertThat(verb(visit, "terminate", unknown).status()).isEqualTo(422);

    var terminated = ok(verb(visit, "terminate", Map.of("reason", "Заплахи")), 200);

    assertThat(terminated.text("status")).isEqualTo("TERMINATED");
    assertThat(terminated.text("reason")).isEqualTo("Заплахи");
    assertThat(terminated.text("endedAt")).isEqualTo(at(day, "16:20"));
    aVisit(CaseFixture.activeCourtCase(), day, "16:30").in(room(0)).by("supervisor").booked();
    var same = aVisit(family, day, "17:00").in(room(1)).by("supervisor2").book();
    assertThat(same.status()).as("the family is in the house still").isEqualTo(409);
  }

  @Test
  void cancellingNeedsAReasonAndSaysByWhom() {
    assertThat(verb(visit, "cancel", Map.of("by", "CENTER")).status()).isEqualTo(422);
    assertThat(verb(visit, "cancel", Map.of("by", "CENTER", "reason", " ")).status())
        .isEqualTo(422);
    assertThat(verb(visit, "cancel", Map.of("by", "NOBODY", "reason", "x")).status())
        .isEqualTo(400);
    var cancelled = ok(verb(visit, "cancel", Map.of("by", "COURT", "reason", "Отложено")), 200);
    assertThat(cancelled.text("cancelledBy")).isEqualTo("COURT");
    assertThat(cancelled.text("reason")).isEqualTo("Отложено");
  }

  @Test
  void aPausedCaseHasNoVisitsAheadAnyMore() {
    var later = aVisit(family, day.plusDays(1), "18:00").booked();

    ok(coordinator().post(family.path() + "/suspend", Map.of("reason", "Болест")), 200);

    assertThat(List.of(visit, later))
        .allSatisfy(
            each -> {
              var read = ok(coordinator().get("/visits/" + each.id()), 200);
              assertThat(read.text("status")).isEqualTo("CANCELLED");
              assertThat(read.text("cancelledBy")).isEqualTo("CENTER");
              assertThat(read.text("reason")).isNotEmpty();
            });
    aVisit(CaseFixture.activeCourtCase(), day, "16:00").in(room(0)).by("supervisor").booked();
  }

  @Test
  void aWithdrawnConsentCancelsTheVisitsAheadAndLeavesThePastAlone() {
    var consenting = CaseFixture.ready(CaseFixture.selfCase());
    CaseFixture.consent(consenting, consenting.mother());
    var consent = CaseFixture.consent(consenting, consenting.father());
    CaseFixture.activate(consenting);
    var past = aVisit(consenting, day, "10:00").booked();
    var ahead = aVisit(consenting, day.plusDays(1), "10:00").booked();
    itIs("10:00");
    ok(verb(past, "start", Map.of()), 200);
    itIs("11:00");
    ok(verb(past, "end", Map.of()), 200);

    var withdrawal = consenting.path() + "/consents/" + consent + "/withdraw";
    ok(coordinator().post(withdrawal, Map.of("reason", "Размислих")), 200);

    assertThat(status(past)).isEqualTo("COMPLETED");
    assertThat(status(ahead)).isEqualTo("CANCELLED");
  }

  @Test
  void aCaseIsNotClosedBeforeEachOfItsVisitsHasItsOutcome() {
    var closing = Map.of("reason", "GOAL_REACHED", "summary", "Готово");
    var refused = coordinator().post(family.path() + "/close", closing);
    assertThat(ok(refused, 422).problem()).isEqualTo("case-not-closable");
    assertThat(refused.body().path("violations").toString()).contains("NO_OPEN_VISIT");
    assertThat(coordinator().get(family.path() + "/closure").body().path("ready").asBoolean())
        .isFalse();

    ok(verb(visit, "cancel", Map.of("by", "CENTER", "reason", "Край")), 200);

    ok(coordinator().post(family.path() + "/close", closing), 200);
    assertThat(aVisit(family, day, "10:00").book().problem()).isEqualTo("case-closed");
  }

  @Test
  void everyChangeAndEveryReadingIsInTheTimeline() {
    ok(verb(visit, "confirm", Map.of()), 200);
    ok(coordinator().get("/visits/" + visit.id()), 200);

    var timeline = ok(coordinator().get(family.path() + "/timeline"), 200).body().toString();

    assertThat(timeline).contains("visit.booked", "visit.confirmed", "visit.read");
  }

  private void itIs(String time) {
    TestCenter.clock().set(Instant.parse(at(day, time)));
  }

  private static String status(Answer visit) {
    return ok(coordinator().get("/visits/" + visit.id()), 200).text("status");
  }

  private static void refused(Answer answer, String code) {
    assertThat(ok(answer, 422).problem()).isEqualTo(code);
  }
}
