package org.contactcenter.visit.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.together;
import static org.contactcenter.visit.VisitFixture.verb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceIT {

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
    visit = aVisit(family, day, "16:00").in(room(0)).booked();
  }

  @AfterEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aVisitFromTheFirstArrivalToTheLastDeparture() {
    itIs("15:46");
    ok(arrive(family.mother()), 200);
    ok(arrive(family.child(), "broughtBy", family.mother()), 200);
    itIs("15:50");
    ok(depart(family.mother()), 200);
    itIs("16:01");
    ok(arrive(family.father()), 200);
    ok(verb(visit, "start", Map.of()), 200);
    itIs("16:58");
    var ended = ok(verb(visit, "end", Map.of()), 200);
    ok(depart(family.father()), 200);
    itIs("17:16");
    ok(arrive(family.mother()), 200);
    ok(depart(family.child()), 200);
    var done = ok(depart(family.mother()), 200);

    assertThat(ended.text("status")).isEqualTo("COMPLETED");
    assertThat(done.text("startedAt")).isEqualTo(at(day, "16:01"));
    assertThat(done.text("endedAt")).isEqualTo(at(day, "16:58"));
    assertThat(done.body().path("attendance"))
        .extracting(each -> each.path("kind").asText() + " " + each.path("at").asText())
        .containsExactly(
            "IN " + at(day, "15:46"),
            "IN " + at(day, "15:46"),
            "OUT " + at(day, "15:50"),
            "IN " + at(day, "16:01"),
            "OUT " + at(day, "16:58"),
            "IN " + at(day, "17:16"),
            "OUT " + at(day, "17:16"),
            "OUT " + at(day, "17:16"));
    assertThat(done.body().path("attendance").path(1).path("broughtBy").asText())
        .isEqualTo(family.mother().toString());
  }

  /** SVN 19.3: the parents never meet. */
  @Test
  void nobodyIsLetInOnOneWhomTheyMustNotMeet() {
    itIs("15:45");
    ok(arrive(family.mother()), 200);

    refused(arrive(family.father()), "would-meet");
    ok(arrive(family.child()), 200);
    ok(depart(family.mother()), 200);
    ok(arrive(family.father()), 200);
    refused(arrive(family.mother()), "would-meet");
    ok(depart(family.father()), 200);
    ok(arrive(family.mother()), 200);
  }

  @Test
  void norOnOneWhomTheyMustNotMeetByAnotherCase() {
    var elsewhere = CaseFixture.activeCourtCase();
    joins(elsewhere, family.mother(), "AUTHORIZED_PERSON");
    var hers =
        aVisit(elsewhere, day, "15:30")
            .in(room(1))
            .with("participants", List.of(elsewhere.child(), family.mother()))
            .with("durationMinutes", 15)
            .booked();
    itIs("15:30");
    ok(arriveAt(hers, family.mother()), 200);

    itIs("15:40");
    refused(arriveAt(visit, family.father()), "would-meet");

    ok(verb(hers, "depart", Map.of("personId", family.mother())), 200);
    ok(arriveAt(visit, family.father()), 200);
  }

  @Test
  void lateEntriesAreHeldAgainstWhoWasInsideThen() {
    itIs("17:30");
    ok(arrive(family.father(), "at", at(day, "16:00")), 200);
    ok(depart(family.father(), "at", at(day, "17:00")), 200);

    refused(arrive(family.mother(), "at", at(day, "16:30")), "would-meet");
    ok(arrive(family.mother(), "at", at(day, "15:45")), 200);
    ok(depart(family.mother(), "at", at(day, "15:50")), 200);
    refused(arrive(family.mother(), "at", at(day, "15:49")), "passage-out-of-order");
    ok(arrive(family.mother(), "at", at(day, "17:15")), 200);
  }

  @Test
  void whoIsInsideCannotComeAndWhoIsNotCannotLeave() {
    itIs("15:45");
    refused(depart(family.mother()), "not-inside");
    ok(arrive(family.mother()), 200);
    refused(arrive(family.mother()), "already-inside");
    ok(depart(family.mother()), 200);
    refused(depart(family.mother()), "not-inside");
  }

  @Test
  void onlyThoseWhoAreExpectedAreLetIn() {
    var stranger = CaseFixture.activeCourtCase();
    itIs("15:45");

    refused(arrive(stranger.father()), "not-expected");
    refused(arrive(UUID.randomUUID()), "not-expected");
    assertThat(arrive(family.child(), "broughtBy", stranger.mother()).status()).isEqualTo(422);
    assertThat(arrive(family.father(), "broughtBy", family.mother()).status()).isEqualTo(422);
  }

  @Test
  void peopleComeAndGoOnTheDayOfTheVisit() {
    refused(arrive(family.mother()), "before-visit-day");
    itIs("15:45");
    assertThat(arrive(family.mother(), "at", at(day, "15:46")).status()).isEqualTo(422);
    TestCenter.clock().advance(Duration.ofDays(1));
    refused(arrive(family.mother()), "after-visit-day");
    ok(arrive(family.mother(), "at", at(day, "15:46")), 200);
  }

  @Test
  void nobodyComesToACancelledVisitButToFetchAChildThatIsThere() {
    itIs("15:45");
    ok(arrive(family.mother()), 200);
    ok(arrive(family.child()), 200);
    ok(depart(family.mother()), 200);
    ok(verb(visit, "cancel", Map.of("by", "CENTER", "reason", "Авария")), 200);

    ok(arrive(family.mother()), 200);
    ok(depart(family.child()), 200);
    ok(depart(family.mother()), 200);
    refused(arrive(family.mother()), "visit-cancelled");
  }

  @Test
  void ofBothSidesAtTheDoorAtOnceOneIsLetIn() {
    itIs("15:45");
    var people = List.of(family.mother(), family.father());

    var answers = together(2, number -> arrive(people.get(number)));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 422);
  }

  @Test
  void whereOnlyTheDoorIsKeptApartBothMayBeInside() {
    separation("DOOR");
    try {
      visit = ok(verb(visit, "move", Map.of("startsAt", at(day, "16:00"))), 200);
    } finally {
      separation("BUILDING");
    }
    assertThat(visit.body().path("doorTimes")).hasSize(4);
    itIs("15:45");
    ok(arrive(family.mother()), 200);
    ok(arrive(family.child()), 200);
    itIs("16:00");
    ok(arrive(family.father()), 200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RESIDENTIAL_PARENT", "CHILD"})
  void whoDoesNotBringTheChildIsANoShowOnceLateEnough(String by) {
    itIs("15:59");
    refused(verb(visit, "no-show", Map.of("by", by)), "no-show-too-early");
    itIs("16:00");

    var missed = ok(verb(visit, "no-show", Map.of("by", by)), 200);

    assertThat(missed.text("status")).isEqualTo("NO_SHOW");
    assertThat(missed.text("noShowBy")).isEqualTo(by);
    refused(verb(visit, "start", Map.of()), "visit-no-show");
  }

  @Test
  void whoHasComeIsNoNoShow() {
    itIs("15:45");
    ok(arrive(family.mother()), 200);
    ok(arrive(family.child()), 200);
    itIs("16:14");
    refused(verb(visit, "no-show", Map.of("by", "RESIDENTIAL_PARENT")), "party-arrived");
    refused(verb(visit, "no-show", Map.of("by", "CHILD")), "party-arrived");
    refused(verb(visit, "no-show", Map.of("by", "VISITING_PARENT")), "no-show-too-early");
    assertThat(verb(visit, "no-show", Map.of("by", "COURT")).status()).isEqualTo(422);
    itIs("16:15");

    ok(verb(visit, "no-show", Map.of("by", "VISITING_PARENT")), 200);

    ok(depart(family.mother()), 200);
    ok(depart(family.child()), 200);
  }

  private static void separation(String separation) {
    ObjectNode settings = TestCenter.as("admin").get("/settings").body().deepCopy();
    settings.remove("version");
    settings.put("separation", separation);
    ok(TestCenter.as("admin").replace("/settings", settings), 200);
  }

  private void itIs(String time) {
    TestCenter.clock().set(Instant.parse(at(day, time)));
  }

  private Answer arrive(UUID person, Object... more) {
    return verb(visit, "arrive", passage(person, more));
  }

  private Answer depart(UUID person, Object... more) {
    return verb(visit, "depart", passage(person, more));
  }

  private static Answer arriveAt(Answer visit, UUID person) {
    return verb(visit, "arrive", Map.of("personId", person));
  }

  private static Map<String, Object> passage(UUID person, Object... more) {
    var body = new HashMap<String, Object>(Map.of("personId", person));
    for (int i = 0; i < more.length; i += 2) {
      body.put(more[i].toString(), more[i + 1]);
    }
    return body;
  }

  private static void joins(Family family, UUID person, String role) {
    ok(
        coordinator().post(family.path() + "/parties", Map.of("personId", person, "role", role)),
        201);
  }

  private static void refused(Answer answer, String code) {
    assertThat(ok(answer, 422).problem()).isEqualTo(code);
  }
}
