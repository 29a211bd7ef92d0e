package org.contactcenter.visit.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.center.Settings;
import org.contactcenter.center.WeeklyHours;
import org.contactcenter.center.skill.Competence;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.claim.Limits;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.claim.Party;
import org.contactcenter.visit.timetable.DoorRules;
import org.contactcenter.visit.timetable.OpeningHours;
import org.contactcenter.visit.timetable.Roster;
import org.contactcenter.visit.timetable.Week;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slots on the days on which the clocks change, east and west of UTC, by an hour and by half. */
class SlotZonesTest {
  private static final Party FAMILY = new Party(id(1), Set.of(id(2)), Set.of(id(3)), Set.of(id(4)));
  private static final int STEP = 15;
  private static final int LENGTH = 60;

  @ParameterizedTest
  @CsvSource({
    "Europe/Sofia, 2026-03-28, 1440",
    "Europe/Sofia, 2026-03-29, 1380",
    "Europe/Sofia, 2026-10-25, 1500",
    "America/New_York, 2026-03-08, 1380",
    "America/New_York, 2026-11-01, 1500",
    "Australia/Lord_Howe, 2026-10-04, 1410",
    "Australia/Lord_Howe, 2026-04-05, 1470"
  })
  void theWholeDayIsOfferedWithTheHoursThatItHas(ZoneId zone, LocalDate day, int minutesOfDay) {
    // Open until 23:45: the last visit of an hour begins at 22:45.
    var starts = starts(zone, day, "00:00", "23:45");

    assertThat(starts).hasSize((minutesOfDay - STEP - LENGTH) / STEP + 1).doesNotHaveDuplicates();
    assertThat(starts.get(0)).isEqualTo(day.atStartOfDay(zone).toInstant());
    assertThat(starts.get(starts.size() - 1))
        .isEqualTo(day.atTime(22, 45).atZone(zone).toInstant());
    assertThat(starts).allMatch(start -> LocalDate.ofInstant(start, zone).equals(day));
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Sofia, 2026-03-29",
    "Europe/Sofia, 2026-10-25",
    "America/New_York, 2026-03-08",
    "America/New_York, 2026-11-01",
    "Australia/Lord_Howe, 2026-10-04",
    "Australia/Lord_Howe, 2026-04-05"
  })
  void theHouseOpensAndClosesByTheClockOnTheWall(ZoneId zone, LocalDate day) {
    assertThat(starts(zone, day, "10:00", "12:00"))
        .extracting(start -> LocalTime.ofInstant(start, zone))
        .containsExactly(
            LocalTime.of(10, 0),
            LocalTime.of(10, 15),
            LocalTime.of(10, 30),
            LocalTime.of(10, 45),
            LocalTime.of(11, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Sofia, 2026-03-29, 03:00, 04:00, 0",
    "Europe/Sofia, 2026-10-25, 03:00, 04:00, 5",
    "America/New_York, 2026-03-08, 02:00, 03:00, 0",
    "America/New_York, 2026-11-01, 01:00, 02:00, 5",
    "Australia/Lord_Howe, 2026-10-04, 02:00, 03:30, 1",
    "Australia/Lord_Howe, 2026-04-05, 01:30, 02:30, 3"
  })
  void anHourThatIsSkippedHoldsNoVisitAndOneThatComesTwiceHoldsTwo(
      ZoneId zone, LocalDate day, String opens, String closes, int count) {
    assertThat(starts(zone, day, opens, closes)).hasSize(count);
  }

  private static List<Instant> starts(ZoneId zone, LocalDate day, String opens, String closes) {
    var hours =
        new WeeklyHours(day.getDayOfWeek(), LocalTime.parse(opens), LocalTime.parse(closes));
    var week = new Week(zone, List.of(hours));
    var always = new Roster(new Week(zone, List.of()), List.of());
    var supervisor =
        new Supervisor(id(5), "", List.of(), always, Competence.none(id(5)), Limits.NONE);
    var house =
        new House(
            new OpeningHours(week, Set.of(), day),
            List.of(),
            List.of(new House.Team(List.of(supervisor))));
    var wish =
        new SlotSearch.Wish(
            VisitType.VIRTUAL, Duration.ofMinutes(LENGTH), DoorRules.of(Settings.DEFAULT), FAMILY);
    return new SlotSearch(wish, house, new Occupancy(List.of(), List.of(), List.of()), any -> true)
        .on(day, Instant.EPOCH)
        .map(slot -> slot.timetable().visit().start())
        .toList();
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
