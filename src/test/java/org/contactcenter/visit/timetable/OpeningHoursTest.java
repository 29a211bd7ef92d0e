package org.contactcenter.visit.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import org.contactcenter.center.Settings;
import org.contactcenter.center.WeeklyHours;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {
  private static final LocalDate FIRST_DAY = LocalDate.parse("2026-01-05");
  private static final LocalDate HOLIDAY = LocalDate.parse("2026-12-24");
  private static final OpeningHours NINE_TO_SIX =
      new OpeningHours(
          new Week(
              ZoneId.of("Europe/Sofia"),
              Arrays.stream(DayOfWeek.values())
                  .filter(day -> day != DayOfWeek.MONDAY)
                  .map(day -> new WeeklyHours(day, LocalTime.of(9, 0), LocalTime.of(18, 0)))
                  .toList()),
          Set.of(HOLIDAY),
          FIRST_DAY);

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T07:15:00Z, 60",
    "2026-11-24T14:40:00Z, 60",
    "2026-03-29T06:15:00Z, 60",
    "2026-10-25T07:15:00Z, 505"
  })
  void takesAVisitWhoseFirstArrivalAndLastDepartureFindTheDoorOpen(Instant start, int minutes) {
    assertThat(NINE_TO_SIX.against(supervised(start, minutes))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T07:14:00Z, 60, AT_THAT_TIME",
    "2026-11-24T14:41:00Z, 60, AT_THAT_TIME",
    "2026-11-23T10:00:00Z, 60, AT_THAT_TIME",
    "2026-03-29T06:14:00Z, 60, AT_THAT_TIME",
    "2026-03-29T14:00:00Z, 60, AT_THAT_TIME",
    "2026-10-25T06:15:00Z, 60, AT_THAT_TIME",
    "2026-11-24T22:00:00Z, 1440, AT_THAT_TIME",
    "2026-12-24T10:00:00Z, 60, THAT_DAY",
    "2026-01-04T10:00:00Z, 60, BEFORE_FIRST_DAY"
  })
  void refusesAVisitForWhichNobodyOpensTheDoor(
      Instant start, int minutes, OpeningHours.Closed why) {
    assertThat(NINE_TO_SIX.against(supervised(start, minutes))).contains(why);
  }

  @Test
  void isNotOpenOnAClosingDayNorBeforeTheFirst() {
    assertThat(NINE_TO_SIX.on(HOLIDAY)).isEmpty();
    assertThat(NINE_TO_SIX.on(FIRST_DAY.minusDays(1))).isEmpty();
    assertThat(NINE_TO_SIX.on(HOLIDAY.plusDays(1))).hasSize(1);
  }

  private static Timetable supervised(Instant start, int minutes) {
    return Timetable.of(
        VisitType.SUPERVISED,
        Interval.of(start, Duration.ofMinutes(minutes)),
        DoorRules.of(Settings.DEFAULT));
  }
}
