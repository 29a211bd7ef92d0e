package org.contactcenter.visit.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.contactcenter.center.WeeklyHours;
import org.contactcenter.core.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTest {
  private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

  /** Sofia; a center whose clocks change by half an hour; one that changes them at midnight. */
  private static final List<ZoneId> ZONES =
      List.of(SOFIA, ZoneId.of("Australia/Lord_Howe"), ZoneId.of("America/Havana"));

  @ParameterizedTest
  @CsvSource({
    "2026-03-28, 2026-03-28T07:00:00Z, 2026-03-28T16:00:00Z",
    "2026-03-29, 2026-03-29T06:00:00Z, 2026-03-29T15:00:00Z",
    "2026-10-24, 2026-10-24T06:00:00Z, 2026-10-24T15:00:00Z",
    "2026-10-25, 2026-10-25T07:00:00Z, 2026-10-25T16:00:00Z"
  })
  void opensAtNineOnTheClockBeforeAndAfterTheClocksChange(
      LocalDate day, Instant opens, Instant closes) {
    assertThat(everyDay(SOFIA, "09:00", "18:00").on(day))
        .containsExactly(new Interval(opens, closes));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-29, 23", "2026-03-30, 24", "2026-10-25, 25"})
  void aWholeDayHasTheHoursItHas(LocalDate day, int hours) {
    var open = everyDay(SOFIA, "00:00", "23:59").on(day);

    assertThat(open).hasSize(1);
    assertThat(open.get(0).length()).isEqualTo(Duration.ofHours(hours).minusMinutes(1));
  }

  @Test
  void theHourThatSpringSkipsIsNotThere() {
    assertThat(everyDay(SOFIA, "03:00", "04:00").on(LocalDate.parse("2026-03-29"))).isEmpty();
  }

  @Test
  void theHourThatAutumnRepeatsIsThereTwice() {
    assertThat(everyDay(SOFIA, "03:15", "03:45").on(LocalDate.parse("2026-10-25")))
        .containsExactly(
            between("2026-10-25T00:15:00Z", "2026-10-25T00:45:00Z"),
            between("2026-10-25T01:15:00Z", "2026-10-25T01:45:00Z"));
  }

  @Test
  void stretchesThatTouchAreOne() {
    var week = new Week(SOFIA, List.of(sunday("09:00", "12:00"), sunday("12:00", "18:00")));

    assertThat(week.on(LocalDate.parse("2026-11-22")))
        .containsExactly(between("2026-11-22T07:00:00Z", "2026-11-22T16:00:00Z"));
    assertThat(week.on(LocalDate.parse("2026-11-23"))).isEmpty();
  }

  @Property
  void isOpenExactlyWhenTheClockOnTheWallShowsIt(
      @ForAll("week") Week week, @ForAll("day") LocalDate day) {
    var open = week.on(day);
    var start = day.minusDays(1).atStartOfDay(week.zone()).toInstant();
    var end = day.plusDays(2).atStartOfDay(week.zone()).toInstant();

    for (var at = start; at.isBefore(end); at = at.plus(Duration.ofMinutes(5))) {
      var moment = at;
      assertThat(open.stream().anyMatch(each -> each.contains(moment)))
          .as("%s in %s", at.atZone(week.zone()), week)
          .isEqualTo(shows(week, day, at));
    }
  }

  private static boolean shows(Week week, LocalDate day, Instant at) {
    var clock = at.atZone(week.zone());
    return clock.toLocalDate().equals(day)
        && week.hours().stream()
            .filter(hours -> hours.weekday() == day.getDayOfWeek())
            .anyMatch(
                hours ->
                    !clock.toLocalTime().isBefore(hours.opens())
                        && clock.toLocalTime().isBefore(hours.closes()));
  }

  @Provide
  Arbitrary<Week> week() {
    var time =
        Arbitraries.integers().between(0, 287).map(five -> LocalTime.of(five / 12, five % 12 * 5));
    var span =
        Combinators.combine(Arbitraries.of(DayOfWeek.class), time, time)
            .as(WeeklyHours::new)
            .filter(hours -> hours.opens().isBefore(hours.closes()));
    return Combinators.combine(Arbitraries.of(ZONES), span.list().ofMaxSize(12)).as(Week::new);
  }

  /** Mostly days on which the clocks change somewhere. */
  @Provide
  Arbitrary<LocalDate> day() {
    return Arbitraries.of(
        LocalDate.parse("2026-03-08"),
        LocalDate.parse("2026-03-29"),
        LocalDate.parse("2026-04-05"),
        LocalDate.parse("2026-10-04"),
        LocalDate.parse("2026-10-25"),
        LocalDate.parse("2026-11-01"),
        LocalDate.parse("2026-11-23"));
  }

  private static Week everyDay(ZoneId zone, String opens, String closes) {
    return new Week(
        zone,
        Arrays.stream(DayOfWeek.values())
            .map(day -> new WeeklyHours(day, LocalTime.parse(opens), LocalTime.parse(closes)))
            .toList());
  }

  private static WeeklyHours sunday(String opens, String closes) {
    return new WeeklyHours(DayOfWeek.SUNDAY, LocalTime.parse(opens), LocalTime.parse(closes));
  }

  private static Interval between(String from, String to) {
    return new Interval(Instant.parse(from), Instant.parse(to));
  }
}
