package org.contactcenter.visit.hit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.user;
import static org.contactcenter.visit.VisitFixture.verb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.AtOnce;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Many book and move in the moment in which a day, a room or a supervisor is taken away: each visit
 * is seen by who takes it away, or refused. Twenty rounds; two hundred with {@code -Psoak}.
 */
class HitRaceIT {
  private static final int RACERS = 16;
  private static final int ROUNDS = Boolean.getBoolean("soak") ? 200 : 20;
  private static final LocalDate DAYS = LocalDate.of(2060, 1, 1);
  private static final Map<String, Object> CANCEL = Map.of("all", "CANCEL");

  private static List<Family> families = List.of();

  @BeforeAll
  static void bringTheFamilies() {
    TestCenter.clock().reset();
    families = IntStream.range(0, 4).mapToObj(number -> CaseFixture.activeCourtCase()).toList();
  }

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aVisitBookedWhileTheDayIsClosedIsCancelledOrRefused() {
    for (int round = 0; round < ROUNDS; round++) {
      var day = DAYS.plusDays(round);
      var body = Map.of("day", day, "reason", "Празник", "visits", CANCEL);

      var answers = race(day, () -> coordinator().post("/closing-days", body));

      noneIsLeft(answers, day);
    }
  }

  @Test
  void aVisitBookedWhileTheRoomIsClosedIsCancelledOrRefused() {
    for (int round = 0; round < ROUNDS; round++) {
      var day = DAYS.plusYears(1).plusDays(round);
      var body =
          Map.of(
              "startsAt",
              at(day, "08:00"),
              "endsAt",
              at(day, "20:00"),
              "reason",
              "Боя",
              "visits",
              CANCEL);

      var answers = race(day, () -> coordinator().post("/rooms/" + room(0) + "/closures", body));

      noneIsLeft(answers, day);
    }
  }

  @Test
  void aVisitBookedWhileItsSupervisorLeavesIsCancelledOrRefused() {
    for (int round = 0; round < ROUNDS; round++) {
      var day = DAYS.plusYears(2).plusDays(round);
      var path = "/staff/" + user("supervisor") + "/absences";
      var body = Map.of("firstDay", day, "lastDay", day, "visits", CANCEL);

      var answers = race(day, () -> coordinator().post(path, body));

      noneIsLeft(answers, day);
      ok(coordinator().delete(path + "/" + answers.get(0).id()), 204);
    }
  }

  @Test
  void aVisitMovedWhileTheDayIsClosedIsCancelledOrRefused() {
    for (int round = 0; round < ROUNDS; round++) {
      var day = DAYS.plusYears(3).plusDays(2L * round);
      var visits = IntStream.range(0, 4).mapToObj(number -> booked(number, day)).toList();
      var body = Map.of("day", day.plusDays(1), "reason", "Празник", "visits", CANCEL);

      var answers =
          AtOnce.run(
              5,
              number ->
                  number == 0
                      ? coordinator().post("/closing-days", body)
                      : move(visits.get(number - 1), day.plusDays(1), number));

      noneIsLeft(answers, day.plusDays(1));
    }
  }

  @Test
  void twoWhoTakeAwayAtOnceNeverFail() {
    for (int round = 0; round < ROUNDS; round++) {
      var day = DAYS.plusYears(4).plusDays(round);
      booked(0, day);
      var closing = Map.of("day", day, "reason", "Празник", "visits", CANCEL);
      var closure =
          Map.of(
              "startsAt",
              at(day, "08:00"),
              "endsAt",
              at(day, "20:00"),
              "reason",
              "Боя",
              "visits",
              CANCEL);

      var answers =
          AtOnce.run(
              4,
              number ->
                  number % 2 == 0
                      ? coordinator().post("/closing-days", closing)
                      : coordinator().post("/rooms/" + room(number % 2) + "/closures", closure));

      assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 409));
    }
  }

  /** One takes something away; fifteen book the hours of that day. */
  private static List<Answer> race(LocalDate day, java.util.function.Supplier<Answer> taking) {
    return AtOnce.run(RACERS, number -> number == 0 ? taking.get() : visit(number - 1, day).book());
  }

  private static VisitFixture visit(int number, LocalDate day) {
    var time = List.of("09:00", "12:00", "15:00", "17:30").get(number / 4);
    return aVisit(families.get(number % 4), day, time).in(room(0)).by("supervisor");
  }

  private static Answer booked(int number, LocalDate day) {
    return aVisit(
            families.get(number), day, List.of("09:00", "12:00", "15:00", "17:30").get(number))
        .in(room(0))
        .by("supervisor")
        .booked();
  }

  private static Answer move(Answer visit, LocalDate day, int number) {
    var time = List.of("09:00", "12:00", "15:00", "17:30").get(number - 1);
    return verb(visit, "move", Map.of("startsAt", at(day, time)));
  }

  private static void noneIsLeft(List<Answer> answers, LocalDate day) {
    assertThat(answers.get(0).status()).as(answers.get(0).body().toString()).isEqualTo(201);
    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(200, 201, 409, 422));
    assertThat(planned(day)).isEmpty();
  }

  private static List<UUID> planned(LocalDate day) {
    var found = new ArrayList<UUID>();
    var path = "/visits?status=PLANNED&from=" + day + "&to=" + day;
    ok(coordinator().get(path), 200)
        .body()
        .path("items")
        .forEach(visit -> found.add(UUID.fromString(visit.path("id").asText())));
    return found;
  }
}
