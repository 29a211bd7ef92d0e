package org.contactcenter.visit.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.verb;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People and families who must never be in one building at once. */
class RestrictionIT {
  @SuppressWarnings("NullAway.Init") // made before each
  private Family one;

  @SuppressWarnings("NullAway.Init") // made before each
  private Family other;

  @SuppressWarnings("NullAway.Init") // made before each
  private LocalDate day;

  @BeforeEach
  void twoFamilies() {
    TestCenter.clock().reset();
    one = CaseFixture.activeCourtCase();
    other = CaseFixture.activeCourtCase();
    day = aFreshDay();
  }

  @Test
  void twoFamiliesInConflictAreNeverPlannedIntoTheBuildingAtOnceNorWithinAGap() {
    ok(families(), 201);
    aVisit(one, day, "10:00").in(room(0)).booked();

    assertKeptApart(aVisit(other, day, "10:00").in(room(1)).book());
    assertKeptApart(aVisit(other, day, "11:45").in(room(1)).book());
    aVisit(other, day, "11:50").in(room(1)).booked();
  }

  @Test
  void onePersonIsKeptFromAnotherWhoeverElseComes() {
    ok(enter(one, Map.of("personId", one.father(), "withPersonId", other.father())), 201);
    aVisit(one, day, "10:00").in(room(0)).booked();

    assertKeptApart(aVisit(other, day, "11:00").in(room(1)).book());
    aVisit(other, day, "11:15").in(room(1)).booked();
  }

  @Test
  void theLongerOfTwoGapsHoldsInBothOrders() {
    ok(enter(one, Map.of("personId", one.father(), "withPersonId", other.father())), 201);
    doors(other, Map.of("gapMinutes", 60));
    aVisit(one, day, "12:00").in(room(0)).booked();

    assertKeptApart(aVisit(other, day, "13:30").in(room(1)).book());
    assertKeptApart(aVisit(other, day, "10:15").in(room(1)).book());
    aVisit(other, day, "14:00").in(room(1)).booked();
  }

  @Test
  void twoOfOneFamilyMayNotTakePartInOneVisit() {
    var grandfather = joins(one);
    ok(enter(one, Map.of("personId", one.father(), "withPersonId", grandfather)), 201);

    var both =
        aVisit(one, day, "10:00")
            .with("participants", List.of(one.child(), one.father(), grandfather));

    assertThat(both.book().problem()).isEqualTo("people-kept-apart");
    aVisit(one, day, "10:00").with("participants", List.of(one.child(), one.father())).booked();
  }

  @Test
  void whatItHitsIsListedAndNothingIsChangedUntilItIsSettled() {
    var first = aVisit(one, day, "10:00").in(room(0)).booked();
    var second = aVisit(other, day, "10:00").in(room(1)).booked();

    var preview =
        ok(coordinator().post(one.path() + "/restrictions?preview=true", between(other)), 200);
    var refused = families();

    assertThat(preview.body().path("visits").path("count").asInt()).isEqualTo(2);
    assertThat(preview.body().path("visits").path("items").findValuesAsText("visitId"))
        .containsExactlyInAnyOrder(first.id().toString(), second.id().toString());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("restriction-hits");
    assertThat(refused.body().toString()).contains(first.id().toString());
    assertThat(list(one)).isEmpty();
  }

  @Test
  void oneChoiceIsEnoughForTwoVisitsInEachOthersWay() {
    var first = aVisit(one, day, "10:00").in(room(0)).booked();
    var second = aVisit(other, day, "10:00").in(room(1)).booked();
    var move = Map.of("visitId", second.id(), "action", "MOVE", "startsAt", at(day, "14:00"));

    var entered = ok(enter(one, choosing(move)), 201);

    assertThat(entered.body().path("visits").path("items").findValuesAsText("outcome"))
        .containsExactly("MOVED");
    assertThat(visit(second).text("startsAt")).isEqualTo(at(day, "14:00"));
    assertThat(visit(first).text("status")).isEqualTo("PLANNED");
    assertThat(verb(second, "move", Map.of("startsAt", at(day, "10:00"))).status()).isEqualTo(409);
  }

  @Test
  void aVisitHitCanBeCalledOffForAReason() {
    aVisit(one, day, "10:00").in(room(0)).booked();
    var second = aVisit(other, day, "10:00").in(room(1)).booked();

    ok(
        enter(
            one,
            choosing(Map.of("visitId", second.id(), "action", "CANCEL", "reason", "Конфликт"))),
        201);

    assertThat(visit(second).text("status")).isEqualTo("CANCELLED");
  }

  @Test
  void whoCannotSeeTheOtherFamilyLearnsNothingOfIt() {
    CaseFixture.assign(one, "worker");
    var restriction = ok(families(), 201);

    var seen = TestCenter.as("worker").get(one.path() + "/restrictions/" + restriction.id());

    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.body().path("other").path("anotherFamily").asBoolean()).isTrue();
    assertThat(seen.body().has("reason")).isFalse();
    assertThat(seen.body().toString())
        .doesNotContain(other.caseId().toString(), other.father().toString());
    assertThat(
            TestCenter.as("worker")
                .post(
                    one.path() + "/restrictions/" + restriction.id() + "/end",
                    Map.of("reason", "Помирени"))
                .problem())
        .isEqualTo("restriction-of-another-family");
  }

  @Test
  void peopleAndCasesThatOneDoesNotSeeAnswerLikeThoseThatAreNotThere() {
    CaseFixture.assign(one, "worker");

    var hidden = worker(Map.of("withCaseId", other.caseId()));
    var absent = worker(Map.of("withCaseId", UUID.randomUUID()));
    var stranger = worker(Map.of("withPersonId", other.father()));
    var nobody = worker(Map.of("withPersonId", UUID.randomUUID()));

    assertThat(hidden.body()).isEqualTo(absent.body());
    assertThat(stranger.body()).isEqualTo(nobody.body());
    assertThat(List.of(hidden.status(), stranger.status())).containsOnly(422);
  }

  @Test
  void itIsSeenFromBothCasesAndEndsWithADay() {
    var restriction = ok(families(), 201);
    aVisit(one, day, "10:00").in(room(0)).booked();

    assertThat(list(other)).contains(restriction.id().toString());
    ok(
        coordinator()
            .post(
                other.path() + "/restrictions/" + restriction.id() + "/end",
                Map.of("reason", "Помирени")),
        200);

    aVisit(other, day, "10:00").in(room(1)).booked();
    assertThat(list(one)).contains(restriction.id().toString());
  }

  @Test
  void whoJoinsAFamilyIsKeptApartAtItsPlannedVisitsToo() {
    var uncle = joins(one);
    ok(enter(one, Map.of("personId", uncle, "withPersonId", other.father())), 201);
    var third = CaseFixture.activeCourtCase();
    aVisit(third, day, "14:00").in(room(0)).booked();
    ok(coordinator().post(third.path() + "/parties", resident(uncle)), 201);

    assertKeptApart(aVisit(other, day, "13:45").in(room(1)).book());
    var beforeHeJoins = aVisit(other, day, "09:00").in(room(1)).booked();
    var fourth = CaseFixture.activeCourtCase();
    aVisit(fourth, day, "09:15").in(room(0)).booked();
    var refused = coordinator().post(fourth.path() + "/parties", resident(uncle));
    assertThat(refused.problem()).isEqualTo("restriction-hits");
    ok(verb(beforeHeJoins, "cancel", Map.of("by", "CENTER", "reason", "Конфликт")), 200);
    ok(coordinator().post(fourth.path() + "/parties", resident(uncle)), 201);
  }

  @Test
  void atTheDoorNobodyIsLetInOnOneWhomTheyMustNotMeet() {
    ok(enter(one, Map.of("personId", one.father(), "withPersonId", other.father())), 201);
    var first = aVisit(one, day, "10:00").in(room(0)).booked();
    var second = aVisit(other, day, "12:00").in(room(1)).booked();
    TestCenter.clock().set(java.time.Instant.parse(at(day, "12:00")));

    ok(verb(first, "arrive", Map.of("personId", one.father())), 200);
    var refused = verb(second, "arrive", Map.of("personId", other.father()));

    assertThat(refused.problem()).isEqualTo("would-meet");
    ok(verb(first, "depart", Map.of("personId", one.father())), 200);
    ok(verb(second, "arrive", Map.of("personId", other.father())), 200);
  }

  @Test
  void aCaseMayKeepALongerGapThanTheCenter() {
    doors(one, Map.of("gapMinutes", 30, "handoverMinutes", 10));

    var doors = aVisit(one, day, "10:00").booked().body().path("doorTimes").findValuesAsText("at");

    assertThat(doors)
        .containsExactly(
            at(day, "09:30"),
            at(day, "09:40"),
            at(day, "10:00"),
            at(day, "11:00"),
            at(day, "11:30"),
            at(day, "11:40"));
    var refused =
        coordinator()
            .with("If-Match", "\"1\"")
            .put(one.path() + "/door-rules", Map.of("firstArrival", "VISITING"));
    assertThat(refused.status()).isEqualTo(422);
  }

  private Answer families() {
    return coordinator().post(one.path() + "/restrictions", between(other));
  }

  private static Map<String, Object> between(Family with) {
    return Map.of("withCaseId", with.caseId(), "reason", "Стар конфликт");
  }

  private Map<String, Object> choosing(Map<String, ?> choice) {
    return Map.of("withCaseId", other.caseId(), "visits", Map.of("each", List.of(choice)));
  }

  private static Answer enter(Family family, Map<String, Object> parts) {
    return coordinator().post(family.path() + "/restrictions", withReason(parts));
  }

  private Answer worker(Map<String, Object> parts) {
    return TestCenter.as("worker").post(one.path() + "/restrictions", withReason(parts));
  }

  private static Map<String, Object> withReason(Map<String, Object> parts) {
    var body = new HashMap<>(parts);
    body.put("reason", "Заплахи");
    return body;
  }

  private static String list(Family family) {
    return coordinator()
        .get(family.path() + "/restrictions")
        .body()
        .path("items")
        .toString()
        .replace("[]", "");
  }

  private static Answer visit(Answer booked) {
    return coordinator().get("/visits/" + booked.id());
  }

  private static void doors(Family family, Map<String, Object> rules) {
    ok(coordinator().with("If-Match", "\"0\"").put(family.path() + "/door-rules", rules), 200);
  }

  private static UUID joins(Family family) {
    var person = Map.of("givenName", "Никола", "familyName", "Роднински");
    var body = Map.of("person", person, "role", "AUTHORIZED_PERSON");
    var joined = ok(coordinator().post(family.path() + "/parties", body), 201);
    return UUID.fromString(joined.text("personId"));
  }

  private static Map<String, Object> resident(UUID person) {
    return Map.of("personId", person, "role", "CARER");
  }

  private static void assertKeptApart(Answer refused) {
    assertThat(refused.status()).as(() -> refused.body().toString()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("place-taken");
    assertThat(refused.body().toString()).contains("must not meet");
  }
}
