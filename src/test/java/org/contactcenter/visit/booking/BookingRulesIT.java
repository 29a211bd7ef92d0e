package org.contactcenter.visit.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of a booking has a refusal of its own. */
class BookingRulesIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @SuppressWarnings("NullAway.Init") // brought before all
  private static Family family;

  @BeforeAll
  static void bringTheFamily() {
    TestCenter.clock().reset();
    family = CaseFixture.activeCourtCase();
  }

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aVisitLiesAhead() {
    refused(aVisit(family, TODAY, "09:59"), "in-the-past");
    assertThat(aVisit(family, TODAY, "10:00").book().status()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({"08:14", "18:41", "00:30", "23:30"})
  void theDoorIsOpenFromTheFirstArrivalToTheLastDeparture(String time) {
    refused(aVisit(family, aFreshDay(), time), "outside-opening-hours");
  }

  @ParameterizedTest
  @ValueSource(strings = {"08:15", "18:40"})
  void theFirstAndTheLastVisitOfADayFitTheOpeningHoursToTheMinute(String time) {
    assertThat(aVisit(family, aFreshDay(), time).book().status()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-28, 06:15, 06:14",
    "2026-03-29, 05:15, 05:14",
    "2026-03-30, 05:15, 05:14",
    "2026-10-24, 05:15, 05:14",
    "2026-10-25, 06:15, 06:14",
    "2026-10-26, 06:15, 06:14"
  })
  void theDoorOpensByTheClockOnTheWallOnTheDaysItChanges(
      LocalDate day, String earliest, String tooEarly) {
    var visit = aVisit(family, day, "12:00").in(room(1));

    refused(visit.with("startsAt", day + "T" + tooEarly + ":00Z"), "outside-opening-hours");
    assertThat(visit.with("startsAt", day + "T" + earliest + ":00Z").book().status())
        .isEqualTo(201);
  }

  @Test
  void onAClosingDayNobodyComes() {
    var day = aFreshDay();
    ok(TestCenter.as("admin").post("/closing-days", Map.of("day", day, "reason", "Празник")), 201);

    refused(aVisit(family, day, "12:00"), "closing-day");
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 0, -60, 1441})
  void aVisitIsNeitherTooShortNorTooLong(int minutes) {
    var refused = aVisit(family, aFreshDay(), "12:00").with("durationMinutes", minutes).book();

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("violations").path(0).path("field").asText())
        .isEqualTo("durationMinutes");
  }

  @Test
  void aVisitLiesWithinTheOrder() {
    var ending =
        CaseFixture.activate(
            CaseFixture.ready(
                CaseFixture.courtCase(Map.of("validUntil", LocalDate.of(2026, 5, 31)))));

    refused(aVisit(ending, LocalDate.of(2026, 6, 1), "12:00"), "order-not-valid");
    assertThat(aVisit(ending, LocalDate.of(2026, 5, 31), "12:00").book().status()).isEqualTo(201);
  }

  @Test
  void onlyAnActiveCaseHasVisits() {
    refused(
        aVisit(CaseFixture.ready(CaseFixture.courtCase()), aFreshDay(), "12:00"), "case-intake");
    var suspended = CaseFixture.activeCourtCase();
    ok(coordinator().post(suspended.path() + "/suspend", Map.of("reason", "Болест")), 200);
    refused(aVisit(suspended, aFreshDay(), "12:00"), "case-suspended");
  }

  @Test
  void withoutConsentThereIsNoVisit() {
    var consenting = CaseFixture.ready(CaseFixture.selfCase());
    CaseFixture.consent(consenting, consenting.mother());
    var consent = CaseFixture.consent(consenting, consenting.father());
    CaseFixture.activate(consenting);
    ok(
        coordinator()
            .post(
                consenting.path() + "/consents/" + consent + "/withdraw",
                Map.of("reason", "Размислих")),
        200);

    refused(aVisit(consenting, aFreshDay(), "12:00"), "case-not-ready");
  }

  @Test
  void theRoomIsOneOfTheCenterAndInUse() {
    refused(aVisit(family, aFreshDay(), "12:00").in(UUID.randomUUID()), "room-unknown");
    refused(aVisit(family, aFreshDay(), "12:00").in(roomOfB()), "room-unknown");
    var closed =
        ok(
            TestCenter.as("admin")
                .post("/rooms", Map.of("name", "Склад", "capacity", 1, "active", false)),
            201);
    refused(aVisit(family, aFreshDay(), "12:00").in(closed.id()), "room-inactive");
  }

  @Test
  void theSupervisorsAreSupervisorsOfTheCenter() {
    refused(aVisit(family, aFreshDay(), "12:00").by("worker"), "not-a-supervisor");
    refused(aVisit(family, aFreshDay(), "12:00").by("worker.b"), "not-a-supervisor");
    var none = aVisit(family, aFreshDay(), "12:00").with("supervisorIds", List.of()).book();
    assertThat(none.status()).isEqualTo(422);
  }

  /** Arrêté: somebody of the staff is there whenever a family is received. */
  @Test
  void theSupervisorsAreAtWork() {
    var day = aFreshDay();
    var absences = "/staff/" + user("supervisor3") + "/absences";
    ok(TestCenter.as("admin").post(absences, Map.of("firstDay", day, "lastDay", day)), 201);

    refused(aVisit(family, day, "12:00").by("supervisor3"), "supervisor-absent");
    refused(aVisit(family, day, "12:00").by("supervisor", "supervisor3"), "supervisor-absent");
    var chosen = aVisit(family, day, "12:00").booked();
    assertThat(chosen.body().path("supervisorIds").toString())
        .doesNotContain(user("supervisor3").toString());
  }

  @Test
  void theParticipantsAreOfTheCaseAndOfTheVisitingSide() {
    var visit = aVisit(family, aFreshDay(), "12:00");
    var stranger = CaseFixture.activeCourtCase();

    refused(people(visit, family.child(), stranger.father()), "participant-not-of-case");
    refused(people(visit, family.child(), UUID.randomUUID()), "participant-not-of-case");
    refused(
        people(visit, family.child(), family.father(), family.mother()),
        "participant-of-other-side");
    refused(people(visit, family.child()), "nobody-to-meet");
    refused(people(visit, family.father()), "nobody-to-meet");
  }

  @Test
  void noMoreVisitorsComeThanTheCenterAllows() {
    var large = CaseFixture.activeCourtCase();
    var guests =
        List.of("Баба", "Дядо", "Леля").stream().map(name -> authorized(large, name)).toList();
    var visit = aVisit(large, aFreshDay(), "12:00");

    refused(
        people(visit, large.child(), large.father(), guests.get(0), guests.get(1), guests.get(2)),
        "too-many-visitors");
    assertThat(
            people(visit, large.child(), large.father(), guests.get(0), guests.get(1))
                .book()
                .status())
        .isEqualTo(201);
  }

  @Test
  void theCaseIsOneTheCallerMaySee() {
    var unknown = aVisit(family, aFreshDay(), "12:00").with("caseId", UUID.randomUUID());
    assertThat(unknown.book().status()).isEqualTo(404);
    var visit = aVisit(family, aFreshDay(), "12:00");
    assertThat(TestCenter.as("worker2").post("/visits", visit.body()).status()).isEqualTo(404);
    assertThat(TestCenter.as("coordinator.b").post("/visits", visit.body()).status())
        .isEqualTo(404);
  }

  private static UUID authorized(Family large, String name) {
    var person =
        Map.of(
            "role",
            "AUTHORIZED_PERSON",
            "person",
            Map.of("givenName", name, "familyName", "Гостева"));
    var added = ok(coordinator().post(large.path() + "/parties", person), 201);
    return UUID.fromString(added.text("personId"));
  }

  private static UUID roomOfB() {
    var rooms = ok(TestCenter.as("coordinator.b").get("/rooms"), 200);
    return UUID.fromString(rooms.body().path("items").path(0).path("id").asText());
  }

  private static VisitFixture people(VisitFixture visit, UUID... people) {
    return visit.with("participants", List.of(people));
  }

  private static void refused(VisitFixture visit, String code) {
    var answer = ok(visit.book(), 422);
    assertThat(answer.problem()).isEqualTo(code);
    assertThat(answer.text("detail")).isNotEmpty().doesNotContain(code);
  }
}
