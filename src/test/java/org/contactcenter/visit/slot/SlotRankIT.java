package org.contactcenter.visit.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.user;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Statements;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlotRankIT {

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void theUsualRoomSupervisorAndHourComeFirst() {
    var family = CaseFixture.activeCourtCase();
    var day = aFreshDay();
    aVisit(family, day, "16:30").in(room(1)).by("supervisor3").booked();

    var week = slots(family, day.plusDays(1), day.plusDays(8));

    assertThat(week.get(0).path("startsAt").asText()).isEqualTo(at(day.plusDays(7), "16:30"));
    assertThat(week.get(0).path("roomId").asText()).isEqualTo(room(1).toString());
    assertThat(week.get(0).at("/supervisorIds/0").asText())
        .isEqualTo(user("supervisor3").toString());
  }

  @Test
  void whereTheUsualRoomIsTakenTheUsualSupervisorStillComes() {
    var family = CaseFixture.activeCourtCase();
    var day = aFreshDay();
    aVisit(family, day, "16:30").in(room(1)).by("supervisor3").booked();
    var next = day.plusDays(1);
    takes("supervisor", next, "08:15", 355);
    takes("supervisor2", next, "14:10", 330);

    assertThat(slots(family, next, next))
        .isNotEmpty()
        .allSatisfy(
            slot -> {
              assertThat(slot.path("roomId").asText()).isEqualTo(room(0).toString());
              assertThat(slot.at("/supervisorIds/0").asText())
                  .isEqualTo(user("supervisor3").toString());
            })
        .first()
        .extracting(slot -> slot.path("startsAt").asText())
        .isEqualTo(at(next, "16:30"));
  }

  /** Another family takes the usual room. */
  private static void takes(String supervisor, LocalDate day, String time, int minutes) {
    aVisit(CaseFixture.activeCourtCase(), day, time)
        .in(room(1))
        .by(supervisor)
        .with("durationMinutes", minutes)
        .booked();
  }

  @Test
  void whatWasCancelledMakesNoHabit() {
    var family = CaseFixture.activeCourtCase();
    var day = aFreshDay();
    var visit = aVisit(family, day, "16:30").in(room(1)).by("supervisor3").booked();
    var cancelled = Map.of("by", "CENTER", "reason", "Проба");
    ok(VisitFixture.verb(visit, "cancel", cancelled), 200);

    assertThat(slots(family, day, day).get(0).path("startsAt").asText())
        .isEqualTo(at(day, "08:15"));
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    var family = CaseFixture.activeCourtCase();
    var day = aFreshDay();
    assertThat(slots(family, day, day.plusDays(9))).isEqualTo(slots(family, day, day.plusDays(9)));
  }

  @Test
  void twelveWeeksCostAsManyStatementsAsADay() {
    var family = CaseFixture.activeCourtCase();
    var day = aFreshDay();

    var few = sent(new Statements(), family, day, day);
    for (int number = 0; number < 4; number++) {
      aVisit(CaseFixture.activeCourtCase(), day.plusDays(number), "10:00").booked();
    }

    assertThat(few).isPositive().isLessThanOrEqualTo(36);
    var statements = new Statements();
    assertThat(sent(statements, family, day, day.plusDays(83))).isEqualTo(few);
    assertThat(sent(statements, family, day, day.plusDays(83))).isLessThanOrEqualTo(few - 13);
  }

  private static int sent(Statements statements, Family family, LocalDate from, LocalDate to) {
    return statements.of(() -> SlotFixture.find(statements, family, from, to));
  }

  private static List<JsonNode> slots(Family family, LocalDate from, LocalDate to) {
    var query = "/slots?caseId=%s&from=%s&to=%s".formatted(family.caseId(), from, to);
    var found = ok(coordinator().get(query), 200).body().path("items");
    return StreamSupport.stream(found.spliterator(), false).toList();
  }
}
