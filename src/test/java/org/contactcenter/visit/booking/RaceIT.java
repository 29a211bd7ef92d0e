package org.contactcenter.visit.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.together;
import static org.contactcenter.visit.VisitFixture.user;
import static org.contactcenter.visit.VisitFixture.verb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many who want the same at once. Twenty rounds of each race; two hundred with {@code -Psoak}. */
class RaceIT {
  private static final int RACERS = 16;
  private static final int ROUNDS = Boolean.getBoolean("soak") ? 200 : 20;

  /** Each test has days of its own, far from those of others. */
  private static final LocalDate ONE_SLOT = LocalDate.of(2066, 1, 1);

  private static final LocalDate FREE_CHOICE = LocalDate.of(2067, 1, 1);
  private static final LocalDate MOVES = LocalDate.of(2068, 1, 1);
  private static final LocalDate OTHERS = LocalDate.of(2069, 1, 1);

  private static List<Family> families = List.of();

  @BeforeAll
  static void bringTheFamilies() {
    TestCenter.clock().reset();
    families =
        IntStream.range(0, RACERS).mapToObj(number -> CaseFixture.activeCourtCase()).toList();
  }

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void oneOfThoseWhoWantTheSameSlotGetsIt() {
    for (int round = 0; round < ROUNDS; round++) {
      var day = ONE_SLOT.plusDays(round);

      var answers = race(number -> visit(number, day).in(room(0)).by("supervisor").book());

      assertThat(statuses(answers, 201)).as("round %d", round).isEqualTo(1);
      assertThat(statuses(answers, 409)).as("round %d", round).isEqualTo(RACERS - 1);
    }
  }

  @Test
  void leftToTheServiceAsManyGetOneAsThereAreRooms() {
    for (int round = 0; round < ROUNDS; round++) {
      var day = FREE_CHOICE.plusDays(round);

      var answers = race(number -> visit(number, day).book());

      assertThat(statuses(answers, 201)).as("round %d", round).isEqualTo(2);
      assertThat(statuses(answers, 409)).as("round %d", round).isEqualTo(RACERS - 2);
    }
  }

  @Test
  void aGroupRoomFillsUpToItsLastPlace() {
    for (int round = 0; round < ROUNDS; round++) {
      var day = FREE_CHOICE.plusYears(20).plusDays(round);

      var answers = race(number -> visit(number, day).with("type", "SUPPORTED").in(room(0)).book());

      assertThat(statuses(answers, 201)).as("round %d", round).isEqualTo(3);
      assertThat(statuses(answers, 409)).as("round %d", round).isEqualTo(RACERS - 3);
    }
  }

  @Test
  void oneOfThoseWhoMoveToTheSameSlotGetsIt() {
    var visits =
        IntStream.range(0, RACERS)
            .mapToObj(number -> visit(number, MOVES.plusDays(number)).in(room(0)).booked())
            .toList();
    for (int round = 0; round < ROUNDS; round++) {
      var target =
          Map.of(
              "startsAt",
              at(MOVES.plusDays(RACERS + round), "14:00"),
              "supervisorIds",
              List.of(user("supervisor")));

      var answers = race(number -> verb(visits.get(number), "move", target));

      assertThat(statuses(answers, 200)).as("round %d", round).isEqualTo(1);
      assertThat(statuses(answers, 409)).as("round %d", round).isEqualTo(RACERS - 1);
    }
  }

  @Test
  void whoWantEachOthersPlaceAreRefusedOrServedAndNeverFailed() {
    for (int round = 0; round < ROUNDS; round++) {
      var day = MOVES.plusYears(5).plusDays(round);
      var first = visit(0, day).in(room(0)).by("supervisor").booked();
      var second = visit(1, day).in(room(1)).by("supervisor2").booked();
      var exchange =
          List.of(
              Map.of("startsAt", at(day, "14:00"), "roomId", room(1)),
              Map.of("startsAt", at(day, "14:00"), "roomId", room(0)));

      var answers =
          together(2, number -> verb(number == 0 ? first : second, "move", exchange.get(number)));

      assertThat(answers)
          .as("round %d", round)
          .allSatisfy(answer -> assertThat(answer.status()).isIn(200, 409));
    }
  }

  @Test
  void aVisitIsConfirmedOnce() {
    for (int round = 0; round < ROUNDS; round++) {
      var visit = visit(round % RACERS, OTHERS.plusDays(round)).booked();

      var answers = race(number -> verb(visit, "confirm", Map.of()));

      assertThat(statuses(answers, 200)).as("round %d", round).isEqualTo(1);
      assertThat(statuses(answers, 422)).as("round %d", round).isEqualTo(RACERS - 1);
    }
  }

  @Test
  void aFamilyIsInOneVisitAtATime() {
    for (int round = 0; round < ROUNDS; round++) {
      var day = OTHERS.plusYears(1).plusDays(round);

      var answers = race(number -> visit(0, day).in(room(number % 2)).book());

      assertThat(statuses(answers, 201)).as("round %d", round).isEqualTo(1);
      assertThat(statuses(answers, 409)).as("round %d", round).isEqualTo(RACERS - 1);
    }
  }

  @Test
  void aRequestRepeatedAtOnceMakesOneVisit() {
    for (int round = 0; round < ROUNDS; round++) {
      var request = visit(round % RACERS, OTHERS.plusYears(2).plusDays(round)).body();
      var keyed = coordinator().with("Idempotency-Key", UUID.randomUUID().toString());

      var answers = race(number -> keyed.post("/visits", request));

      assertThat(statuses(answers, 201)).as("round %d", round).isEqualTo(RACERS);
      assertThat(answers.stream().map(Answer::id).distinct()).hasSize(1);
    }
  }

  /** All start together, each time in another order. */
  private static List<Answer> race(VisitFixture.IntCallable runner) {
    var order = new ArrayList<>(IntStream.range(0, RACERS).boxed().toList());
    Collections.shuffle(order);
    return together(RACERS, number -> runner.call(order.get(number)));
  }

  private static VisitFixture visit(int family, LocalDate day) {
    return aVisit(families.get(family), day, "14:00");
  }

  private static long statuses(List<Answer> answers, int status) {
    return answers.stream().filter(answer -> answer.status() == status).count();
  }
}
