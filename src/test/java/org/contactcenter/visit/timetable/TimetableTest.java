package org.contactcenter.visit.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.contactcenter.center.Settings.Separation.BUILDING;
import static org.contactcenter.center.Settings.Separation.DOOR;
import static org.contactcenter.referral.VisitType.EXCHANGE;
import static org.contactcenter.referral.VisitType.SUPERVISED;
import static org.contactcenter.referral.VisitType.VIRTUAL;
import static org.contactcenter.visit.timetable.DoorTime.Kind.IN;
import static org.contactcenter.visit.timetable.Side.RESIDENTIAL;
import static org.contactcenter.visit.timetable.Side.VISITING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.contactcenter.center.Settings;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.junit.jupiter.api.Test;

class TimetableTest {
  private static final Interval VISIT =
      Interval.of(Instant.parse("2026-11-23T16:00:00Z"), Duration.ofHours(1));

  @Test
  void byDefaultTheChildIsBroughtAndFetchedAGapAwayFromTheVisitor() {
    assertThat(doors(SUPERVISED, DoorRules.of(Settings.DEFAULT)))
        .containsExactly(
            "RESIDENTIAL IN 15:45",
            "RESIDENTIAL OUT 15:50",
            "VISITING IN 16:00",
            "VISITING OUT 17:00",
            "RESIDENTIAL IN 17:15",
            "RESIDENTIAL OUT 17:20");
  }

  @Test
  void ifOnlyTheDoorIsKeptApartWhoComesFirstWaitsInsideAndLeavesLast() {
    assertThat(doors(SUPERVISED, new DoorRules(15, 5, VISITING, DOOR)))
        .containsExactly(
            "VISITING IN 15:45",
            "RESIDENTIAL IN 16:00",
            "RESIDENTIAL OUT 17:00",
            "VISITING OUT 17:15");
  }

  @Test
  void afterAnExchangeNobodyFetchesTheChild() {
    assertThat(doors(EXCHANGE, DoorRules.of(Settings.DEFAULT)))
        .containsExactly(
            "RESIDENTIAL IN 15:45",
            "RESIDENTIAL OUT 15:50",
            "VISITING IN 16:00",
            "VISITING OUT 17:00");
  }

  @Test
  void onTheWayBackTheVisitingSideBringsTheChildAndTheResidentialSideFetchesIt() {
    assertThat(doors(EXCHANGE, DoorRules.of(Settings.DEFAULT).returning()))
        .containsExactly(
            "VISITING IN 15:45",
            "VISITING OUT 15:50",
            "RESIDENTIAL IN 16:00",
            "RESIDENTIAL OUT 17:00");
  }

  @Test
  void aHandoverLongerThanTheGapIsOverHalfAGapBeforeTheVisitorComes() {
    assertThat(doors(SUPERVISED, new DoorRules(5, 20, RESIDENTIAL, BUILDING)))
        .startsWith("RESIDENTIAL IN 15:37", "RESIDENTIAL OUT 15:57", "VISITING IN 16:00")
        .endsWith("RESIDENTIAL IN 17:05", "RESIDENTIAL OUT 17:25");
  }

  @Test
  void toAVirtualVisitNobodyComesAndNobodyIsKeptOut() {
    var timetable = Timetable.of(VIRTUAL, VISIT, DoorRules.of(Settings.DEFAULT));

    assertThat(timetable.doorTimes()).isEmpty();
    assertThat(timetable.of(RESIDENTIAL)).isEmpty();
    assertThat(timetable.of(VISITING)).isEmpty();
    assertThat(timetable.ofChildren()).isEmpty();
    assertThat(timetable.whole()).isEqualTo(VISIT);
    assertThat(timetable.timesOf(VISITING)).isEqualTo(List.of(VISIT));
  }

  @Test
  void theGapCountsFromLeavingButForAHandoverFromItsBeginning() {
    var timetable = Timetable.of(SUPERVISED, VISIT, DoorRules.of(Settings.DEFAULT));

    assertThat(timetable.stays().stream().map(stay -> clock(stay.gapFrom())))
        .containsExactly("15:45", "17:00", "17:15");
  }

  @Test
  void aHandoverOfAnyLengthLeavesHalfAGapAtTheDoor() {
    for (int gap = 0; gap <= 30; gap++) {
      for (int handover = 0; handover <= 45; handover++) {
        var stays =
            Timetable.of(SUPERVISED, VISIT, new DoorRules(gap, handover, RESIDENTIAL, BUILDING))
                .stays();

        assertThat(minutes(stays.get(0).in(), stays.get(1).in())).isGreaterThanOrEqualTo(gap);
        assertThat(2 * minutes(stays.get(0).out(), stays.get(1).in())).isGreaterThanOrEqualTo(gap);
        assertThat(minutes(stays.get(1).out(), stays.get(2).in())).isEqualTo(gap);
      }
    }
  }

  @Test
  void inAnExchangeAtOneDoorTheOneWhoTakesTheChildLeavesFirst() {
    assertThat(doors(EXCHANGE, new DoorRules(15, 5, RESIDENTIAL, DOOR)))
        .containsExactly(
            "RESIDENTIAL IN 15:45",
            "VISITING IN 16:00",
            "VISITING OUT 17:00",
            "RESIDENTIAL OUT 17:15");
  }

  @Test
  void nobodyWaitsInsideWhereTheSidesAreNeverInsideAtOnce() {
    var rules = new DoorRules(15, 5, VISITING, BUILDING);

    assertThatIllegalArgumentException().isThrownBy(() -> Timetable.of(SUPERVISED, VISIT, rules));
  }

  private static List<String> doors(VisitType type, DoorRules rules) {
    return Timetable.of(type, VISIT, rules).doorTimes().stream()
        .map(door -> door.side() + (door.kind() == IN ? " IN " : " OUT ") + clock(door.at()))
        .toList();
  }

  private static String clock(Instant at) {
    return at.toString().substring(11, 16);
  }

  private static long minutes(Instant from, Instant to) {
    return Duration.between(from, to).toMinutes();
  }
}
