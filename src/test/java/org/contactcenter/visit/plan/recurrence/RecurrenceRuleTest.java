package org.contactcenter.visit.plan.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.contactcenter.core.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Row B of the failures of others: recurrence. */
class RecurrenceRuleTest {
  private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final LocalTime NOON = LocalTime.NOON;
  private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

  @Property(tries = 2000)
  void aRuleNamesTheDaysThatBruteForceFinds(
      @ForAll("rules") String text, @ForAll("days") LocalDate first, @ForAll("zones") ZoneId zone) {
    Assume.that(isSound(text));
    var last = first.plusDays(700);

    var days = RecurrenceRule.of(text).days(first, last, NOON, zone);

    assertThat(days).isEqualTo(new RuleOracle(text, first).days(last));
  }

  @Test
  void everyFirstAndThirdSaturday() {
    assertThat(days("FREQ=MONTHLY;BYDAY=1SA,3SA;COUNT=5", "2026-03-02"))
        .containsExactly("2026-03-07", "2026-03-21", "2026-04-04", "2026-04-18", "2026-05-02");
  }

  @Test
  void theLastDayOfTheMonthAndTheThirtyFirst() {
    assertThat(days("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "2026-01-31"))
        .containsExactly("2026-01-31", "2026-02-28", "2026-03-31");
    assertThat(days("FREQ=MONTHLY;COUNT=3", "2026-01-31"))
        .containsExactly("2026-01-31", "2026-03-31", "2026-05-31");
  }

  @Test
  void aWeekBeginsOnMondayWhateverTheLocaleOfTheMachine() {
    assertThat(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;COUNT=4", "2026-03-03"))
        .containsExactly("2026-03-08", "2026-03-16", "2026-03-22", "2026-03-30");
    assertThat(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;COUNT=4;WKST=SU", "2026-03-03"))
        .containsExactly("2026-03-15", "2026-03-16", "2026-03-29", "2026-03-30");
  }

  @Test
  void aDayThatIsNamedTwiceCountsOnce() {
    assertThat(days("FREQ=MONTHLY;BYMONTHDAY=31,-1;COUNT=3", "2026-01-01"))
        .containsExactly("2026-01-31", "2026-02-28", "2026-03-31");
  }

  @Test
  void aRuleMayBeSilentForYears() {
    assertThat(days("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;COUNT=2", "2024-03-01"))
        .containsExactly("2028-02-29", "2032-02-29");
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Sofia, 20260401",
    "America/New_York, 20260401",
    "Pacific/Auckland, 20260401",
    "Europe/Sofia, 20260401T120000",
    "Pacific/Auckland, 20260401T120000",
    "Europe/Sofia, 20260401T090000Z",
    "America/New_York, 20260401T160000Z",
    "Pacific/Auckland, 20260331T230000Z"
  })
  void untilIncludesItsDayEastAndWestOfUtc(String zone, String until) {
    var rule = RecurrenceRule.of("FREQ=WEEKLY;BYDAY=WE;UNTIL=" + until);

    var days =
        rule.days(LocalDate.of(2026, 3, 18), LocalDate.of(2027, 1, 1), NOON, ZoneId.of(zone));

    assertThat(days)
        .containsExactly(
            LocalDate.of(2026, 3, 18), LocalDate.of(2026, 3, 25), LocalDate.of(2026, 4, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "WEEKLY",
        "RRULE:FREQ=WEEKLY",
        "BYDAY=MO",
        "FREQ=WEEKLY;",
        "FREQ=WEEKLY;FREQ=DAILY",
        "FREQ=HOURLY",
        "FREQ=MINUTELY;INTERVAL=5",
        "FREQ=DAILY;BYHOUR=9,15",
        "FREQ=WEEKLY;COUNT=0",
        "FREQ=WEEKLY;COUNT=-1",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;INTERVAL=99999999999",
        "FREQ=WEEKLY;COUNT=3;UNTIL=20270101",
        "FREQ=WEEKLY;UNTIL=20260231",
        "FREQ=WEEKLY;UNTIL=tomorrow",
        "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYMONTHDAY=1",
        "FREQ=MONTHLY;BYDAY=6SA",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYMONTHDAY=15;BYDAY=1MO",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=MONTHLY;BYSETPOS=1",
        "FREQ=WEEKLY;X-EVIL=<script>",
        "FREQ=WEEKLY;BYDAY"
      })
  void whatIsNoRuleIsRefusedOnItsField(String text) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> RecurrenceRule.of(text))
        .satisfies(
            refused -> {
              assertThat(refused.kind()).isEqualTo(Problem.Kind.RULE_BROKEN);
              assertThat(refused.violations())
                  .extracting(Problem.Violation::field)
                  .containsOnly("rrule");
              assertThat(refused.violations().toString()).doesNotContain("script");
            });
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
        ZoneId.of("Europe/Sofia"), ZoneId.of("America/New_York"), ZoneId.of("Pacific/Auckland"));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 1500).map(LocalDate.of(2026, 1, 1)::plusDays);
  }

  @Provide
  Arbitrary<String> rules() {
    var freq = Arbitraries.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY").map(each -> "FREQ=" + each);
    return Combinators.combine(
            freq,
            part("INTERVAL", Arbitraries.integers().between(1, 4).map(Object::toString)),
            part("COUNT", Arbitraries.integers().between(1, 20).map(Object::toString)),
            part("BYDAY", some(weekdays())),
            part("BYMONTHDAY", some(numbers(31))),
            part("BYMONTH", some(Arbitraries.integers().between(1, 12).map(Object::toString))),
            part("BYSETPOS", some(Arbitraries.of("1", "2", "3", "-1", "-2"))),
            part("WKST", Arbitraries.of(WEEKDAYS)))
        .as((f, i, c, d, md, m, s, w) -> f + i + c + d + md + m + s + w);
  }

  private static Arbitrary<String> weekdays() {
    var numbered =
        Combinators.combine(
                Arbitraries.of("1", "2", "3", "5", "-1", "-2"), Arbitraries.of(WEEKDAYS))
            .as((number, day) -> number + day);
    return Arbitraries.oneOf(Arbitraries.of(WEEKDAYS), numbered);
  }

  private static Arbitrary<String> numbers(int highest) {
    return Arbitraries.of(
        IntStream.rangeClosed(-highest, highest)
            .filter(number -> number != 0)
            .mapToObj(Integer::toString)
            .toList());
  }

  private static Arbitrary<String> some(Arbitrary<String> values) {
    return values
        .set()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(set -> set.stream().sorted().collect(Collectors.joining(",")));
  }

  /** Half of the rules have the part. */
  private static Arbitrary<String> part(String name, Arbitrary<String> values) {
    return values
        .map(value -> ";" + name + "=" + value)
        .injectNull(0.6)
        .map(each -> each == null ? "" : each);
  }

  private static boolean isSound(String text) {
    try {
      RecurrenceRule.of(text);
      return true;
    } catch (Problem refused) {
      return false;
    }
  }

  private static List<String> days(String rule, String first) {
    var start = LocalDate.parse(first);
    return RecurrenceRule.of(rule).days(start, start.plusYears(20), NOON, SOFIA).stream()
        .map(LocalDate::toString)
        .toList();
  }
}
