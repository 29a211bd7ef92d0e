package org.contactcenter.visit.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.together;
import static org.contactcenter.visit.VisitFixture.user;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What nobody may have too much of, asked for by many in the same moment. */
class StaffRaceIT {
  private static final int ROUNDS = 20;
  private static final int AT_ONCE = 16;
  private static final String SUPERVISOR = "supervisor3";

  private static List<Family> families;

  @BeforeAll
  static void families() {
    TestCenter.clock().reset();
    families = IntStream.range(0, AT_ONCE).mapToObj(any -> CaseFixture.activeCourtCase()).toList();
  }

  @AfterEach
  void asBefore() {
    settle(Map.of());
  }

  @Test
  void nobodyGetsMoreHoursThanADayHasForThem() {
    settle(Map.of("minutesPerDay", 60));
    for (int round = 0; round < ROUNDS; round++) {
      var day = aFreshDay();
      var answers =
          together(
              AT_ONCE,
              number ->
                  aVisit(families.get(number), day, time(number, 40))
                      .with("durationMinutes", 30)
                      .by(SUPERVISOR)
                      .book());
      assertThat(statuses(answers)).containsOnly(201, 409);
      assertThat(statuses(answers)).filteredOn(status -> status == 201).hasSize(2);
    }
  }

  @Test
  void nobodyLosesTheirBreak() {
    settle(Map.of("breakMinutes", 20));
    for (int round = 0; round < ROUNDS; round++) {
      var day = aFreshDay();
      var answers =
          together(
              AT_ONCE,
              number ->
                  aVisit(families.get(number), day, time(number, 40))
                      .with("durationMinutes", 30)
                      .by(SUPERVISOR)
                      .book());
      assertThat(statuses(answers)).containsOnly(201, 409);
      var starts =
          answers.stream()
              .filter(answer -> answer.status() == 201)
              .map(answer -> Instant.parse(answer.text("startsAt")))
              .sorted()
              .toList();
      for (int i = 1; i < starts.size(); i++) {
        assertThat(Duration.between(starts.get(i - 1), starts.get(i)))
            .isGreaterThanOrEqualTo(Duration.ofMinutes(50));
      }
    }
  }

  @Test
  void anInterpreterIsTakenOnce() {
    var admin = TestCenter.as("admin");
    var body = Map.of("name", "Преводач", "languages", List.of("hu"), "adult", true);
    var interpreter = ok(admin.post("/interpreters", body), 201).id();
    for (int round = 0; round < ROUNDS; round++) {
      var day = aFreshDay();
      var answers =
          together(
              AT_ONCE,
              number ->
                  aVisit(families.get(number), day, "10:00")
                      .with("type", "VIRTUAL")
                      .with("interpreterLanguage", "hu")
                      .book());
      assertThat(statuses(answers)).containsOnly(201, 409);
      assertThat(statuses(answers)).filteredOn(status -> status == 201).hasSize(1);
    }
    var retired =
        Map.of("name", "Преводач", "languages", List.of("hu"), "adult", true, "active", false);
    ok(admin.replace("/interpreters/" + interpreter, retired), 200);
  }

  private static String time(int number, int minutesApart) {
    return LocalTime.of(8, 30).plusMinutes((long) number * minutesApart).toString();
  }

  private static List<Integer> statuses(List<Answer> answers) {
    return answers.stream().map(Answer::status).toList();
  }

  private static void settle(Map<String, ?> terms) {
    ok(TestCenter.as("admin").replace("/staff/" + user(SUPERVISOR) + "/terms", terms), 200);
  }
}
