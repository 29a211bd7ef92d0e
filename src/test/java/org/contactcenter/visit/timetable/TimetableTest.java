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
  void aHandoverLongerThanTheGapIsOverBeforeTheVisitorComes() {
    assertThat(doors(SUPERVISED, new DoorRules(5, 20, RESIDENTIAL, BUILDING)))
        .startsWith("RESIDENTIAL IN 15:40", "RESIDENTIAL OUT 16:00", "VISITING IN 16:00")
        .endsWith("RESIDENTIAL IN 17:05", "RESIDENTIAL OUT 17:25");
  }

  @Test
  void toAVirtualVisitNobodyComesAndNobodyIsKeptOut() {
    var timetable = Timetable.of(VIRTUAL, VISIT, DoorRules.of(Settings.DEFAULT));

    assertThat(timetable.doorTimes()).isEmpty();
    assertThat(timetable.keptFor(RESIDENTIAL)).isEmpty();
    assertThat(timetable.keptFor(VISITING)).isEmpty();
    assertThat(timetable.whole()).isEqualTo(VISIT);
    assertThat(timetable.timesOf(VISITING)).isEqualTo(List.of(VISIT));
  }

  @Test
  void eachStayKeepsTheOtherSideOutUntilAGapAfterIt() {
    var timetable = Timetable.of(SUPERVISED, VISIT, DoorRules.of(Settings.DEFAULT));

    assertThat(timetable.keptFor(RESIDENTIAL))
        .containsExactly(between("15:45", "16:00"), between("17:15", "17:30"));
    assertThat(timetable.keptFor(VISITING)).containsExactly(between("16:00", "17:15"));
  }

  @Test
  void ifOnlyTheDoorIsKeptApartOnlyItsMomentsAreKept() {
    var timetable = Timetable.of(SUPERVISED, VISIT, new DoorRules(15, 5, RESIDENTIAL, DOOR));

    assertThat(timetable.keptFor(RESIDENTIAL))
        .containsExactly(between("15:45", "16:00"), between("17:15", "17:30"));
    assertThat(timetable.keptFor(VISITING))
        .containsExactly(between("16:00", "16:15"), between("17:00", "17:15"));
  }

  @Test
  void nobodyWaitsInsideWhereTheSidesAreNeverInsideAtOnce() {
    assertThatIllegalArgumentException().isThrownBy(() -> new DoorRules(15, 5, VISITING, BUILDING));
  }

  private static List<String> doors(VisitType type, DoorRules rules) {
    return Timetable.of(type, VISIT, rules).doorTimes().stream()
        .map(door -> door.side() + (door.kind() == IN ? " IN " : " OUT ") + clock(door.at()))
        .toList();
  }

  private static String clock(Instant at) {
    return at.toString().substring(11, 16);
  }

  private static Interval between(String from, String to) {
    return new Interval(
        Instant.parse("2026-11-23T" + from + ":00Z"), Instant.parse("2026-11-23T" + to + ":00Z"));
  }
}
