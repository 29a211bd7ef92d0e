package org.contactcenter.visit.hit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.user;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever takes a day, a room or a supervisor away lists the visits it hits, and asks. */
class HitIT {
  private static final AtomicInteger MONTHS = new AtomicInteger();

  @SuppressWarnings("NullAway.Init") // brought before all
  private static Family family;

  @SuppressWarnings("NullAway.Init") // brought before all
  private static Family other;

  @BeforeAll
  static void bringTheFamilies() {
    TestCenter.clock().reset();
    family = CaseFixture.activeCourtCase();
    other = CaseFixture.activeCourtCase();
  }

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  /** A month of its own for each test, for moved visits go up to a fortnight away. */
  private static LocalDate aFreshDay() {
    return LocalDate.of(2040, 1, 15).plusMonths(MONTHS.getAndIncrement());
  }

  @Test
  void closingADayListsTheVisitsItHitsAndChangesNothing() {
    var day = aFreshDay();
    var visit = aVisit(family, day, "10:00").booked();

    var refused = close(coordinator(), day, Map.of());

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("visits-hit");
    var listed = refused.body().path("visits").path("items");
    assertThat(listed).hasSize(1);
    assertThat(listed.get(0).path("visitId").asText()).isEqualTo(visit.id().toString());
    assertThat(listed.get(0).path("caseId").asText()).isEqualTo(family.caseId().toString());
    assertThat(listed.get(0).path("caseNumber").asText())
        .isEqualTo(coordinator().get(family.path()).text("number"));
    assertThat(listed.get(0).path("startsAt").asText()).isEqualTo(at(day, "10:00"));
    assertThat(listed.get(0).path("reasons").get(0).asText()).isEqualTo("CLOSED_DAY");
    assertThat(coordinator().get("/closing-days?from=" + day + "&to=" + day).body().path("items"))
        .isEmpty();
    assertThat(read(visit.id()).text("status")).isEqualTo("PLANNED");
  }

  @Test
  void aDayWithoutVisitsIsClosedAsBefore() {
    var closed = close(TestCenter.as("admin"), aFreshDay(), Map.of());

    assertThat(closed.status()).isEqualTo(201);
    assertThat(closed.body().has("visits")).isFalse();
  }

  @Test
  void theVisitsOfAClosedDayAreCancelledByTheCenterWhereTheCoordinatorSaysSo() {
    var day = aFreshDay();
    var visit = aVisit(family, day, "10:00").booked();

    var closed = close(coordinator(), day, Map.of("all", "CANCEL", "reason", "Ремонт"));

    assertThat(closed.status()).isEqualTo(201);
    assertThat(outcome(closed, 0)).isEqualTo("CANCELLED");
    assertThat(read(visit.id()).text("status")).isEqualTo("CANCELLED");
    assertThat(read(visit.id()).text("cancelledBy")).isEqualTo("CENTER");
    assertThat(read(visit.id()).text("reason")).isEqualTo("Ремонт");
  }

  @Test
  void theVisitsOfAClosedDayMoveToTheSameHourOfTheNextDay() {
    var day = aFreshDay();
    var visit = aVisit(family, day, "10:00").booked();

    ok(close(coordinator(), day, Map.of("all", "FIND")), 201);

    assertThat(read(visit.id()).text("startsAt")).isEqualTo(at(day.plusDays(1), "10:00"));
    assertThat(read(visit.id()).text("status")).isEqualTo("PLANNED");
  }

  @Test
  void eachVisitHasAChoiceOfItsOwn() {
    var day = aFreshDay();
    var first = aVisit(family, day, "10:00").booked();
    var second = aVisit(other, day, "14:00").booked();
    var target = at(day.plusDays(3), "16:00");
    var choices =
        List.of(
            Map.of("visitId", first.id(), "action", "MOVE", "startsAt", target),
            Map.of("visitId", second.id(), "action", "CANCEL", "reason", "Няма друг ден"));

    ok(close(coordinator(), day, Map.of("each", choices)), 201);

    assertThat(read(first.id()).text("startsAt")).isEqualTo(target);
    assertThat(read(second.id()).text("reason")).isEqualTo("Няма друг ден");
  }

  @Test
  void aVisitLeftWithoutAChoiceKeepsTheDayOpen() {
    var day = aFreshDay();
    var first = aVisit(family, day, "10:00").booked();
    var second = aVisit(other, day, "14:00").booked();
    var choices = List.of(Map.of("visitId", first.id(), "action", "CANCEL"));

    var refused = close(coordinator(), day, Map.of("each", choices));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(read(first.id()).text("status")).isEqualTo("PLANNED");
    assertThat(read(second.id()).text("status")).isEqualTo("PLANNED");
  }

  @Test
  void aVisitThatCannotGoWhereItIsSentIsNamedWithWhatSpeaksAgainstIt() {
    var day = aFreshDay();
    var visit = aVisit(family, day, "10:00").booked();
    var night = at(day.plusDays(1), "02:00");
    var choices = List.of(Map.of("visitId", visit.id(), "action", "MOVE", "startsAt", night));

    var refused = close(coordinator(), day, Map.of("each", choices));

    assertThat(refused.problem()).isEqualTo("visits-hit");
    assertThat(refused.body().path("visits").path("items").get(0).path("refusal").asText())
        .isEqualTo("outside-opening-hours");
    assertThat(read(visit.id()).text("startsAt")).isEqualTo(at(day, "10:00"));
  }

  @Test
  void aPreviewSaysWhereVisitsCouldGoAndWritesNothing() {
    var day = aFreshDay();
    var visit = aVisit(family, day, "10:00").booked();

    var preview =
        coordinator().post("/closing-days?preview=true", Map.of("day", day, "reason", "Празник"));

    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.header("Location")).isEmpty();
    var hit = preview.body().path("visits").path("items").get(0);
    assertThat(hit.path("outcome").asText()).isEqualTo("UNDECIDED");
    assertThat(hit.path("to").path("startsAt").asText()).isEqualTo(at(day.plusDays(1), "10:00"));
    assertThat(read(visit.id()).text("startsAt")).isEqualTo(at(day, "10:00"));
    assertThat(close(TestCenter.as("admin"), day, Map.of()).status()).isEqualTo(409);
  }

  @Test
  void whoMustNotSeeFamiliesLearnsOnlyHowManyVisitsThereAre() {
    var day = aFreshDay();
    var visit = aVisit(family, day, "10:00").booked();

    var refused = close(TestCenter.as("admin"), day, Map.of("all", "CANCEL"));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("coordinator-decides");
    assertThat(refused.body().path("visits").path("count").asInt()).isEqualTo(1);
    assertThat(refused.body().toString())
        .doesNotContain(family.caseId().toString(), visit.id().toString());
  }

  @Test
  void aRoomClosedForATimeSendsItsVisitsIntoTheOther() {
    var day = aFreshDay();
    var visit = aVisit(family, day, "10:00").in(room(0)).by("supervisor").booked();
    var later = aVisit(other, day, "14:00").in(room(0)).booked();
    var closure = Map.of("startsAt", at(day, "10:30"), "endsAt", at(day, "12:00"), "reason", "Боя");
    var path = "/rooms/" + room(0) + "/closures";
    assertThat(coordinator().post(path, closure).problem()).isEqualTo("visits-hit");

    var closed = ok(coordinator().post(path, with(closure, Map.of("all", "FIND"))), 201);

    assertThat(read(visit.id()).text("roomId")).isEqualTo(room(1).toString());
    assertThat(read(visit.id()).text("startsAt")).isEqualTo(at(day, "10:00"));
    assertThat(supervisors(visit.id())).containsExactly(user("supervisor"));
    assertThat(read(later.id()).text("roomId")).isEqualTo(room(0).toString());
    assertThat(aVisit(other, day, "11:00").in(room(0)).book().problem()).isEqualTo("room-closed");
    assertThat(coordinator().delete(path + "/" + closed.id()).status()).isEqualTo(204);
    assertThat(aVisit(other, day, "11:00").in(room(0)).book().status()).isEqualTo(201);
  }

  @Test
  void aRoomOutOfUseOrTooSmallHitsTheVisitsInIt() {
    var day = aFreshDay();
    var visit = aVisit(family, day, "10:00").in(room(1)).booked();
    var path = "/rooms/" + room(1);
    var known = coordinator().get(path).body();
    var off = Map.of("name", known.path("name").asText(), "capacity", 3, "active", false);

    assertThat(TestCenter.as("admin").replace(path, off).problem())
        .isEqualTo("coordinator-decides");

    assertThat(coordinator().get(path).body().path("active").asBoolean()).isTrue();
    assertThat(read(visit.id()).text("status")).isEqualTo("PLANNED");
  }

  @Test
  void anAbsenceSendsAnotherSupervisor() {
    var day = aFreshDay();
    var visit = aVisit(family, day, "10:00").in(room(0)).by("supervisor", "supervisor2").booked();
    var away = Map.of("firstDay", day, "lastDay", day.plusDays(2));
    var path = "/staff/" + user("supervisor") + "/absences";
    var refused = coordinator().post(path, away);
    assertThat(refused.problem()).isEqualTo("visits-hit");
    var replace = List.of(Map.of("visitId", visit.id(), "action", "REPLACE"));

    var absence = ok(coordinator().post(path, with(away, Map.of("each", replace))), 201);

    assertThat(outcome(absence, 0)).isEqualTo("MOVED");
    assertThat(read(visit.id()).text("startsAt")).isEqualTo(at(day, "10:00"));
    assertThat(read(visit.id()).text("roomId")).isEqualTo(room(0).toString());
    assertThat(supervisors(visit.id()))
        .containsExactlyInAnyOrder(user("supervisor2"), user("supervisor3"));
    ok(coordinator().delete(path + "/" + absence.id()), 204);
  }

  @Test
  void visitsMayTakeEachOthersPlacesInOneGo() {
    var day = aFreshDay();
    var first = aVisit(family, day, "10:00").in(room(0)).by("supervisor").booked();
    var second = aVisit(other, day, "14:00").in(room(0)).by("supervisor").booked();
    var away = Map.of("firstDay", day, "lastDay", day);
    var path = "/staff/" + user("supervisor") + "/absences";
    var choices =
        List.of(
            move(first.id(), at(day, "14:00"), "supervisor2"),
            move(second.id(), at(day, "10:00"), "supervisor2"));

    var absence = ok(coordinator().post(path, with(away, Map.of("each", choices))), 201);

    assertThat(read(first.id()).text("startsAt")).isEqualTo(at(day, "14:00"));
    assertThat(read(second.id()).text("startsAt")).isEqualTo(at(day, "10:00"));
    ok(coordinator().delete(path + "/" + absence.id()), 204);
  }

  private static Map<String, Object> move(UUID visit, String startsAt, String supervisor) {
    return Map.of(
        "visitId",
        visit,
        "action",
        "MOVE",
        "startsAt",
        startsAt,
        "supervisorIds",
        List.of(user(supervisor)));
  }

  private static Answer close(
      org.contactcenter.testing.Api api, LocalDate day, Map<String, ?> visits) {
    var body = Map.of("day", day, "reason", "Празник");
    return api.post("/closing-days", visits.isEmpty() ? body : with(body, visits));
  }

  private static Map<String, Object> with(Map<String, ?> body, Map<String, ?> visits) {
    var more = new java.util.HashMap<String, Object>(body);
    more.put("visits", visits);
    return more;
  }

  private static String outcome(Answer answer, int number) {
    return answer.body().path("visits").path("items").get(number).path("outcome").asText();
  }

  private static Answer read(UUID visit) {
    return coordinator().get("/visits/" + visit);
  }

  private static List<UUID> supervisors(UUID visit) {
    var ids = new java.util.ArrayList<UUID>();
    for (JsonNode id : read(visit).body().path("supervisorIds")) {
      ids.add(UUID.fromString(id.asText()));
    }
    return ids;
  }
}
