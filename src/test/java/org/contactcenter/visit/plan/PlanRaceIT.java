package org.contactcenter.visit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.together;
import static org.contactcenter.visit.plan.PlanFixture.aPlan;
import static org.contactcenter.visit.plan.PlanFixture.occurrences;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Row A of the failures of others through the door of plans: a series, too, is booked once. */
class PlanRaceIT {
  private static final int RACERS = 8;
  private static final int ROUNDS = Boolean.getBoolean("soak") ? 50 : 5;
  private static final LocalDate ALL_OR_NOTHING = LocalDate.of(2080, 1, 3);
  private static final LocalDate AGAINST_SINGLES = LocalDate.of(2084, 1, 3);
  private static final LocalDate WHAT_IS_FREE = LocalDate.of(2088, 1, 3);

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
  void onePlanOfSeveralGetsTheWholeSeries() {
    for (int round = 0; round < ROUNDS; round++) {
      var first = ALL_OR_NOTHING.plusDays(round * 50L);

      var answers = together(RACERS, number -> plan(number, first).make());

      assertThat(statuses(answers, 201)).as("round %d", round).isEqualTo(1);
      assertThat(statuses(answers, 409)).as("round %d", round).isEqualTo(RACERS - 1);
    }
    assertNoneOverlap();
  }

  @Test
  void aPlanAndSingleVisitsNeverShareAPlace() {
    for (int round = 0; round < ROUNDS; round++) {
      var first = AGAINST_SINGLES.plusDays(round * 50L);

      var answers =
          together(
              RACERS,
              number ->
                  number % 2 == 0
                      ? plan(number, first).make()
                      : aVisit(families.get(number), first.plusWeeks(number / 2), "16:30")
                          .in(room(0))
                          .by("supervisor")
                          .book());

      assertThat(answers)
          .as("round %d", round)
          .allMatch(answer -> answer.status() == 201 || answer.status() == 409);
      assertThat(statuses(answers, 201)).as("round %d", round).isPositive();
    }
    assertNoneOverlap();
  }

  @Test
  void ofWhatIsFreeEachOccurrenceIsBookedByOne() {
    for (int round = 0; round < ROUNDS; round++) {
      var first = WHAT_IS_FREE.plusDays(round * 50L);

      var answers = together(RACERS, number -> plan(number, first).with("book", "FREE").make());

      assertThat(statuses(answers, 201)).as("round %d", round).isEqualTo(RACERS);
      var booked =
          answers.stream()
              .flatMap(answer -> occurrences(answer, "result").stream())
              .filter("BOOKED"::equals);
      assertThat(booked.count()).as("round %d", round).isEqualTo(6);
    }
    assertNoneOverlap();
  }

  private static PlanFixture plan(int number, LocalDate first) {
    return aPlan(families.get(number), first).in(room(0)).by("supervisor");
  }

  /** Looked at past all constraints. */
  private static void assertNoneOverlap() {
    var overlaps =
        Jdbi.create(TestCenter.database().asOwner())
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            """
                            SELECT count(*) FROM visit a
                            JOIN visit b ON b.room_id = a.room_id AND b.id > a.id
                              AND tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
                            WHERE a.starts_at >= '2080-01-01' AND a.starts_at < '2092-01-01'
                              AND a.type = 'SUPERVISED' AND b.type = 'SUPERVISED'
                              AND a.status <> 'CANCELLED' AND b.status <> 'CANCELLED'
                            """)
                        .mapTo(Integer.class)
                        .one());
    assertThat(overlaps).isZero();
  }

  private static long statuses(List<Answer> answers, int status) {
    return answers.stream().filter(answer -> answer.status() == status).count();
  }
}
