package org.contactcenter.visit.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.together;
import static org.contactcenter.visit.VisitFixture.verb;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.Test;

/**
 * A restriction entered while both families are booking and moving: never a meeting, never a
 * failure. Twenty rounds; two hundred with {@code -Psoak}.
 */
class RestrictionRaceIT {
  private static final int RACERS = 16;
  private static final int ROUNDS = Boolean.getBoolean("soak") ? 200 : 20;

  /** Days far from those of other tests. */
  private static final LocalDate FIRST = LocalDate.of(2074, 1, 1);

  @Test
  void noVisitSlipsPastARestrictionThatIsEnteredMeanwhile() {
    TestCenter.clock().reset();
    var one = CaseFixture.activeCourtCase();
    var other = CaseFixture.activeCourtCase();
    for (int round = 0; round < ROUNDS; round++) {
      var day = FIRST.plusDays(round);
      var early = aVisit(one, day, "14:00").booked();

      var answers = together(RACERS, number -> act(number, day, one, other, early));

      assertThat(answers).extracting(Answer::status).allMatch(status -> status < 500);
      if (answers.get(0).status() == 201) {
        assertThat(planned(one, day, "10:00") && planned(other, day, "10:00"))
            .as("both families on %s", day)
            .isFalse();
      } else {
        assertThat(answers.get(0).problem()).isEqualTo("restriction-hits");
      }
    }
  }

  /** One enters the restriction of the day, one moves a visit there, the others book. */
  private static Answer act(int number, LocalDate day, Family one, Family other, Answer early) {
    if (number == 0) {
      var body =
          Map.of("withCaseId", other.caseId(), "reason", "Конфликт", "from", day, "until", day);
      return coordinator().post(one.path() + "/restrictions", body);
    }
    if (number == 1) {
      return verb(early, "move", Map.of("startsAt", at(day, "10:00")));
    }
    return aVisit(number % 2 == 0 ? other : one, day, "10:00").book();
  }

  private static boolean planned(Family family, LocalDate day, String time) {
    var path =
        "/visits?caseId=%s&from=%s&to=%s&status=PLANNED".formatted(family.caseId(), day, day);
    List<String> starts = coordinator().get(path).body().path("items").findValuesAsText("startsAt");
    return starts.contains(at(day, time));
  }
}
