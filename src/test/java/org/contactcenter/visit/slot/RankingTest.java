package org.contactcenter.visit.slot;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.center.Settings.Separation;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.claim.Seat.Location;
import org.contactcenter.visit.timetable.Timetable;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
  private static final UUID ROOM = new UUID(0, 1);
  private static final UUID OTHER_ROOM = new UUID(0, 2);
  private static final UUID SUPERVISOR = new UUID(0, 3);
  private static final UUID OTHER_SUPERVISOR = new UUID(0, 4);

  private static final Habits SATURDAYS_AT_TEN =
      new Habits(List.of(ROOM), List.of(SUPERVISOR), Set.of(hour(SATURDAY, "10:00")));

  /** A Saturday. */
  private static final String SATURDAY_1 = "2026-06-06T";

  @Test
  void whatTheChildKnowsComesFirstThenTheUsualHourThenWhatWastesLittleThenTheSooner() {
    var best = slot(SATURDAY_1 + "10:00", ROOM, SUPERVISOR, 0);
    var weekLater = slot("2026-06-13T10:00", ROOM, SUPERVISOR, 0);
    var wasteful = slot("2026-06-20T10:00", ROOM, SUPERVISOR, 30);
    var hourLater = slot(SATURDAY_1 + "11:00", ROOM, SUPERVISOR, 0);
    var nextDay = slot("2026-06-07T10:00", ROOM, SUPERVISOR, 0);
    var newRoom = slot("2026-06-27T10:00", OTHER_ROOM, SUPERVISOR, 0);
    var newAll = slot("2026-05-30T10:00", OTHER_ROOM, OTHER_SUPERVISOR, 0);

    assertThat(
            Stream.of(newAll, nextDay, newRoom, wasteful, weekLater, best, hourLater)
                .sorted(comparing(new Ranking(SOFIA, SATURDAYS_AT_TEN)::of)))
        .containsExactly(best, weekLater, wasteful, hourLater, nextDay, newRoom, newAll);
  }

  @Test
  void ofAFamilyThatNeverCameTheLeastWasteIsBestThenTheSooner() {
    var wasteful = slot("2026-06-01T10:00", ROOM, SUPERVISOR, 15);
    var later = slot("2026-06-03T08:00", OTHER_ROOM, OTHER_SUPERVISOR, 0);
    var sooner = slot("2026-06-02T19:00", ROOM, OTHER_SUPERVISOR, 0);

    assertThat(
            Stream.of(wasteful, later, sooner)
                .sorted(comparing(new Ranking(SOFIA, Habits.NONE)::of)))
        .containsExactly(sooner, later, wasteful);
  }

  @Test
  void theHourOfTheWeekIsThatOfTheClockOnTheWallWhateverTheSeason() {
    var ranking = new Ranking(SOFIA, SATURDAYS_AT_TEN);
    assertThat(
            Stream.of("2026-01-03T10:00", SATURDAY_1 + "10:00")
                .map(at -> ranking.of(slot(at, ROOM, SUPERVISOR, 0)).minutesOff()))
        .containsOnly(0L);
  }

  @Test
  void theWeekIsRound() {
    var sundays = new Habits(List.of(), List.of(), Set.of(hour(SUNDAY, "10:00")));
    var monday = LocalDateTime.parse("2026-06-08T10:30");
    assertThat(monday.getDayOfWeek()).isEqualTo(MONDAY);
    assertThat(sundays.minutesOff(monday)).isEqualTo(120 + 30);
  }

  @Test
  void theMostUsualIsKnownFirstAndOfThoseTheLatest() {
    var habits =
        Habits.of(
            List.of(
                past("2026-06-06T10:00", OTHER_ROOM, SUPERVISOR),
                past("2026-05-30T10:00", ROOM, SUPERVISOR),
                past("2026-05-23T10:00", ROOM, OTHER_SUPERVISOR)));

    assertThat(habits.rooms()).containsExactly(ROOM, OTHER_ROOM);
    assertThat(habits.supervisors()).containsExactly(SUPERVISOR, OTHER_SUPERVISOR);
    assertThat(habits.hours()).containsExactly(hour(SATURDAY, "10:00"));
  }

  private static Habits.Past past(String at, UUID room, UUID supervisor) {
    return new Habits.Past(LocalDateTime.parse(at), Optional.of(room), List.of(supervisor));
  }

  private static Habits.Hour hour(DayOfWeek day, String time) {
    return new Habits.Hour(day, LocalTime.parse(time));
  }

  private static Slot slot(String at, UUID room, UUID supervisor, int waste) {
    var start = LocalDateTime.parse(at).atZone(SOFIA).toInstant();
    return new Slot(
        new Timetable(Interval.of(start, Duration.ofHours(1)), List.of(), Separation.BUILDING),
        Seat.whole(new Location(room, room), 1, Set.of(supervisor)),
        Duration.ofMinutes(waste));
  }
}
