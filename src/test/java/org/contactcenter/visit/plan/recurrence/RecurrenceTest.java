package org.contactcenter.visit.plan.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows B and C of the failures of others: recurrence, and time zones. */
class RecurrenceTest {
  private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

  @Test
  void theLocalTimeStaysTheSameAcrossSummerTime() {
    var weekly = weekly("16:30");

    assertThat(start(weekly, SPRING.minusDays(4))).isEqualTo("2026-03-25T14:30:00Z");
    assertThat(start(weekly, SPRING.plusDays(3))).isEqualTo("2026-04-01T13:30:00Z");
    assertThat(start(weekly, AUTUMN.plusDays(3))).isEqualTo("2026-10-28T14:30:00Z");
  }

  @Test
  void aTimeThatSpringSkipsIsNotShifted() {
    assertThat(weekly("03:30").on(SPRING, SOFIA)).isEmpty();
    assertThat(weekly("03:30").on(SPRING.plusDays(1), SOFIA)).isPresent();
    assertThat(weekly("02:59").on(SPRING, SOFIA)).isPresent();
    assertThat(weekly("04:00").on(SPRING, SOFIA)).isPresent();
  }

  @Test
  void ofTheHourThatComesTwiceTheFirstIsTaken() {
    assertThat(start(weekly("03:30"), AUTUMN)).isEqualTo("2026-10-25T00:30:00Z");
  }

  @Test
  void forSixWeeksAnHourAndThenTwo() {
    var growing =
        new Recurrence(
            RecurrenceRule.of("FREQ=WEEKLY;BYDAY=WE"),
            LocalDate.of(2026, 3, 4),
            Optional.empty(),
            LocalTime.of(16, 30),
            60,
            List.of(new Recurrence.Length(LocalDate.of(2026, 4, 15), 120)),
            List.of(),
            List.of());

    assertThat(growing.days(SOFIA, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 22)))
        .extracting(day -> growing.lengthOn(day).toMinutes())
        .containsExactly(60L, 60L, 60L, 60L, 60L, 60L, 120L, 120L);
  }

  @Test
  void exceptionsAreLeftOutAndStillCounted() {
    var rule =
        new Recurrence(
            RecurrenceRule.of("FREQ=WEEKLY;BYDAY=WE;COUNT=3"),
            LocalDate.of(2026, 3, 4),
            Optional.empty(),
            LocalTime.NOON,
            60,
            List.of(),
            List.of(LocalDate.of(2026, 3, 11)),
            List.of(LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 4)));

    assertThat(rule.days(SOFIA, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
        .containsExactly(
            LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 18));
  }

  @Test
  void theLastDayIsIncludedAndWhatWasBeforeTodayIsNot() {
    var ending = weekly("12:00").endingOn(LocalDate.of(2026, 4, 1));

    assertThat(ending.days(SOFIA, LocalDate.of(2026, 3, 19), LocalDate.of(2027, 1, 1)))
        .containsExactly(LocalDate.of(2026, 3, 25), LocalDate.of(2026, 4, 1));
  }

  @Property(tries = 500)
  void everyVisitBeginsWhenTheClockOnTheWallShowsItsTime(
      @ForAll("zones") ZoneId zone,
      @ForAll @IntRange(max = 364) int day,
      @ForAll @IntRange(max = 95) int quarter) {
    var date = LocalDate.of(2026, 1, 1).plusDays(day);
    var time = LocalTime.MIDNIGHT.plusMinutes(15L * quarter);
    var recurrence = weekly(time.toString());

    var visit = recurrence.on(date, zone);

    assertThat(visit.map(each -> each.start().atZone(zone).toLocalDateTime()))
        .isEqualTo(Optional.of(date.atTime(time)).filter(at -> exists(date, time, zone)));
    visit.ifPresent(
        each -> {
          assertThat(each.length()).isEqualTo(Duration.ofMinutes(60));
          assertThat(firstShowing(date, time, zone)).isEqualTo(each.start());
        });
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(SOFIA, ZoneId.of("America/New_York"), ZoneId.of("Pacific/Auckland"));
  }

  private static boolean exists(LocalDate day, LocalTime time, ZoneId zone) {
    return Optional.ofNullable(firstShowing(day, time, zone)).isPresent();
  }

  /** By watching the clock from the day before, minute by quarter. */
  private static @Nullable Instant firstShowing(LocalDate day, LocalTime time, ZoneId zone) {
    var from = day.atStartOfDay(zone).toInstant().minus(Duration.ofHours(2));
    for (var at = from; at.isBefore(from.plus(Duration.ofHours(30))); at = at.plusSeconds(900)) {
      if (at.atZone(zone).toLocalDateTime().equals(day.atTime(time))) {
        return at;
      }
    }
    return null;
  }

  private static String start(Recurrence recurrence, LocalDate day) {
    return recurrence.on(day, SOFIA).orElseThrow().start().toString();
  }

  private static Recurrence weekly(String time) {
    return new Recurrence(
        RecurrenceRule.of("FREQ=WEEKLY;BYDAY=WE"),
        LocalDate.of(2026, 3, 4),
        Optional.empty(),
        LocalTime.parse(time),
        60,
        List.of(),
        List.of(),
        List.of());
  }
}
