package org.contactcenter.visit.term;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.referral.TermsFixture.silent;
import static org.contactcenter.visit.term.OrderFixture.ANNA;
import static org.contactcenter.visit.term.OrderFixture.BORIS;
import static org.contactcenter.visit.term.OrderFixture.FATHER;
import static org.contactcenter.visit.term.OrderFixture.GRANDMOTHER;
import static org.contactcenter.visit.term.OrderFixture.LONG_AGO;
import static org.contactcenter.visit.term.OrderFixture.anOrder;
import static org.contactcenter.visit.term.OrderFixture.attempt;
import static org.contactcenter.visit.term.OrderFixture.booked;
import static org.contactcenter.visit.term.OrderFixture.elsewhere;
import static org.contactcenter.visit.term.OrderFixture.hour;
import static org.contactcenter.visit.term.OrderFixture.moving;
import static org.contactcenter.visit.term.OrderFixture.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.referral.OrderTerm;
import org.contactcenter.referral.TermsFixture;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.rule.VisitRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderRuleTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Optional<Integer> ANY = Optional.empty();

  @Test
  void anOrderThatIsSilentForbidsNothing() {
    assertThat(codes(rule(List.of(anOrder(silent()))), hour(MONDAY, "10:00"))).isEmpty();
  }

  @Test
  void aVisitOnAnotherDayThanTheOrdersIsToldTheDaysOfTheOrder() {
    var weekend = silent().when(List.of(SUNDAY, SATURDAY), Optional.empty(), Optional.empty());

    assertThat(rule(List.of(anOrder(weekend))).against(hour(MONDAY, "10:00")))
        .containsExactly(
            new Objection("startsAt", "order-weekday", List.of(List.of(SATURDAY, SUNDAY))));
    assertThat(codes(weekend, hour(MONDAY.plusDays(5), "10:00"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 09:59, order-too-early",
    "2026-03-02, 10:00, ",
    "2026-03-02, 16:00, ",
    "2026-03-02, 16:01, order-too-late",
    "2026-03-29, 09:59, order-too-early",
    "2026-03-29, 16:00, ",
    "2026-10-25, 09:59, order-too-early",
    "2026-10-25, 16:00, "
  })
  void theHoursAreThoseOfTheClockOnTheWall(LocalDate day, String time, String code) {
    var hours =
        silent()
            .when(List.of(), Optional.of(LocalTime.of(10, 0)), Optional.of(LocalTime.of(17, 0)));

    assertThat(codes(hours, hour(day, time)))
        .containsExactlyElementsOf(Optional.ofNullable(code).stream().toList());
  }

  @Test
  void allBrokenTermsAreToldAtOnce() {
    var strict =
        silent()
            .supervised(true)
            .when(List.of(SUNDAY), Optional.empty(), Optional.of(LocalTime.NOON))
            .minutes(Optional.of(30), ANY, ANY);
    var visit = attempt(VisitType.SUPPORTED, MONDAY, "11:30", 60, Set.of(ANNA), Set.of(FATHER));

    assertThat(codes(strict, visit))
        .containsExactly("order-supervised", "order-weekday", "order-too-late", "order-too-long");
  }

  @Test
  void aWeekIsFullFromMondayToSundayAcrossTheEndOfTheYear() {
    var weekly = List.of(anOrder(silent().visits(Optional.of(1), ANY)));
    var newYearsEve = booked(hour(LocalDate.of(2026, 12, 31), "10:00"));

    assertThat(codes(rule(weekly, newYearsEve), hour(LocalDate.of(2027, 1, 3), "10:00")))
        .containsExactly("order-week-full");
    assertThat(codes(rule(weekly, newYearsEve), hour(LocalDate.of(2026, 12, 28), "10:00")))
        .containsExactly("order-week-full");
    assertThat(codes(rule(weekly, newYearsEve), hour(LocalDate.of(2027, 1, 4), "10:00"))).isEmpty();
    assertThat(codes(rule(weekly, newYearsEve), hour(LocalDate.of(2026, 12, 27), "10:00")))
        .isEmpty();
  }

  @Test
  void aMonthIsFullFromItsFirstToItsLastDayAcrossTheChangeOfTheClocks() {
    var monthly = List.of(anOrder(silent().visits(ANY, Optional.of(1))));
    var first = booked(hour(LocalDate.of(2026, 3, 1), "00:30"));

    assertThat(codes(rule(monthly, first), hour(LocalDate.of(2026, 3, 31), "22:59")))
        .containsExactly("order-month-full");
    assertThat(codes(rule(monthly, first), hour(LocalDate.of(2026, 2, 28), "23:00"))).isEmpty();
    assertThat(codes(rule(monthly, first), hour(LocalDate.of(2026, 4, 1), "00:00"))).isEmpty();
  }

  @Test
  void minutesAddUpToWhatAWeekAndAMonthMayHave() {
    var minutes = silent().minutes(ANY, Optional.of(120), Optional.of(150));
    var there = booked(hour(MONDAY, "10:00"));
    var before = booked(hour(MONDAY.plusWeeks(1), "10:00"));

    assertThat(codes(rule(List.of(anOrder(minutes)), there), hour(MONDAY.plusDays(1), "10:00")))
        .isEmpty();
    assertThat(
            codes(
                rule(List.of(anOrder(minutes)), there, before), hour(MONDAY.plusDays(1), "10:00")))
        .containsExactly("order-month-minutes");
    assertThat(
            codes(
                rule(List.of(anOrder(minutes)), there),
                attempt(VisitType.SUPERVISED, MONDAY, "12:00", 65, Set.of(ANNA), Set.of(FATHER))))
        .containsExactly("order-week-minutes");
  }

  @Test
  void aVisitThatMovesWithinItsWeekDoesNotCountAgainstItself() {
    var weekly = List.of(anOrder(silent().visits(Optional.of(1), Optional.of(1))));
    var there = booked(hour(MONDAY, "10:00"));

    assertThat(codes(rule(weekly, there), moving(there, hour(MONDAY.plusDays(3), "10:00"))))
        .isEmpty();
  }

  @Test
  void whatIsToBeBookedTogetherCountsTogether() {
    var weekly = List.of(anOrder(silent().visits(Optional.of(1), ANY)));
    var there = booked(hour(MONDAY, "10:00"));
    var besides = List.of(moving(there, hour(MONDAY.plusWeeks(1), "10:00")));

    assertThat(codes(rule(weekly, there), with(besides, hour(MONDAY.plusDays(8), "10:00"))))
        .containsExactly("order-week-full");
    assertThat(codes(rule(weekly, there), with(besides, hour(MONDAY.plusDays(1), "10:00"))))
        .isEmpty();
  }

  private static Attempt with(List<Attempt> besides, Attempt attempt) {
    return new Attempt(
        attempt.type(),
        attempt.isReturn(),
        attempt.party(),
        attempt.timetable(),
        attempt.day(),
        attempt.moved(),
        besides);
  }

  @Test
  void eachChildIsCountedForItself() {
    var weekly = List.of(anOrder(silent().visits(Optional.of(1), ANY)));
    var ofAnna =
        booked(attempt(VisitType.SUPERVISED, MONDAY, "10:00", 60, Set.of(ANNA), Set.of(FATHER)));

    assertThat(codes(rule(weekly, ofAnna), hour(MONDAY.plusDays(1), "10:00")))
        .containsExactly("order-week-full");
    assertThat(
            codes(
                rule(weekly, ofAnna),
                attempt(VisitType.SUPERVISED, MONDAY, "10:00", 60, Set.of(BORIS), Set.of(FATHER))))
        .isEmpty();
  }

  @Test
  void anOrderForOneChildBindsOnlyWhereThatChildComes() {
    var anna =
        anOrder(silent().supervised(true).terms(), LONG_AGO, Optional.empty(), List.of(ANNA));
    var shared = attempt(VisitType.SUPPORTED, MONDAY, "10:00", 60, Set.of(BORIS), Set.of(FATHER));

    assertThat(codes(rule(List.of(anna)), shared)).isEmpty();
    assertThat(
            codes(
                rule(List.of(anna)),
                attempt(
                    VisitType.SUPPORTED, MONDAY, "10:00", 60, Set.of(ANNA, BORIS), Set.of(FATHER))))
        .containsExactly("order-supervised");
  }

  @Test
  void ofOverlappingOrdersTheLaterDatedGovernsWhileItHolds() {
    var old = anOrder(silent().minutes(Optional.of(30), ANY, ANY));
    var newer = anOrder(silent().terms(), MONDAY, Optional.of(MONDAY.plusDays(6)), List.of());

    assertThat(codes(rule(List.of(newer, old)), hour(MONDAY, "10:00"))).isEmpty();
    assertThat(codes(rule(List.of(newer, old)), hour(MONDAY.plusDays(7), "10:00")))
        .containsExactly("order-too-long");
    assertThat(codes(rule(List.of(newer, old)), hour(MONDAY.minusDays(1), "10:00")))
        .containsExactly("order-too-long");
  }

  @Test
  void theSamePeopleCountInWhateverCaseTheyMeetAndOthersDoNot() {
    var weekly = List.of(anOrder(silent().visits(Optional.of(1), ANY)));
    var there = booked(hour(MONDAY, "10:00"));

    assertThat(codes(rule(weekly, elsewhere(there, FATHER)), hour(MONDAY.plusDays(1), "10:00")))
        .containsExactly("order-week-full");
    assertThat(
            codes(
                rule(weekly, elsewhere(there, UUID.randomUUID())),
                hour(MONDAY.plusDays(1), "10:00")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SUPERVISED, ",
    "SUPPORTED, order-supervised",
    "EXCHANGE, order-supervised",
    "VIRTUAL, order-supervised"
  })
  void supervisedContactIsASupervisedVisit(VisitType type, String code) {
    var visit = attempt(type, MONDAY, "10:00", 60, Set.of(ANNA), Set.of(FATHER));

    assertThat(codes(silent().supervised(true), visit))
        .containsExactlyElementsOf(Optional.ofNullable(code).stream().toList());
    assertThat(codes(silent().supervised(false), visit)).isEmpty();
  }

  @Test
  void anOrderMayAskForSupervisedCalls() {
    var calls = silent().supervised(true).type(VisitType.VIRTUAL);

    assertThat(
            codes(
                calls,
                attempt(VisitType.VIRTUAL, MONDAY, "10:00", 60, Set.of(ANNA), Set.of(FATHER))))
        .isEmpty();
    assertThat(codes(calls, hour(MONDAY, "10:00"))).containsExactly("order-visit-type");
  }

  @Test
  void theMinutesOfAnExchangeAreNoContactInTheHouse() {
    var short_ = silent().minutes(Optional.of(10), Optional.of(10), Optional.of(10));
    var exchange = attempt(VisitType.EXCHANGE, MONDAY, "10:00", 30, Set.of(ANNA), Set.of(FATHER));

    assertThat(codes(rule(List.of(anOrder(short_)), booked(exchange)), exchange)).isEmpty();
  }

  @Test
  void whomTheOrderExcludesNeverComesHoweverTheNameIsSpelt() {
    assertThat(
            codes(silent().named(List.of(), List.of("Rumen Petrov Yankov")), hour(MONDAY, "10:00")))
        .containsExactly("order-person-excluded");
    assertThat(codes(silent().ids(List.of(), List.of(FATHER)), hour(MONDAY, "10:00")))
        .containsExactly("order-person-excluded");
    assertThat(codes(silent().named(List.of(), List.of("Янко Руменов")), hour(MONDAY, "10:00")))
        .isEmpty();
    assertThat(
            codes(
                silent().ids(List.of(FATHER), List.of()).named(List.of(), List.of("Румен Янков")),
                hour(MONDAY, "10:00")))
        .isEmpty();
  }

  @Test
  void whereTheOrderNamesWhoElseMayComeNobodyElseDoes() {
    var withGrandmother =
        attempt(
            VisitType.SUPERVISED, MONDAY, "10:00", 60, Set.of(ANNA), Set.of(FATHER, GRANDMOTHER));

    assertThat(codes(silent(), withGrandmother)).isEmpty();
    assertThat(codes(silent().named(List.of("Станка Жекова, баба"), List.of()), withGrandmother))
        .isEmpty();
    assertThat(codes(silent().named(List.of("Мария Иванова"), List.of()), withGrandmother))
        .containsExactly("order-person-not-authorized");
    assertThat(codes(silent().ids(List.of(GRANDMOTHER), List.of()), withGrandmother)).isEmpty();
    assertThat(codes(silent().ids(List.of(FATHER), List.of()), withGrandmother))
        .containsExactly("order-person-not-authorized");
    assertThat(codes(silent().named(List.of("Мария Иванова"), List.of()), hour(MONDAY, "10:00")))
        .isEmpty();
  }

  @Test
  void aTermMayBeDepartedFromWhereEveryOrderThatSaysItAllowsThat() {
    var short_ = silent().minutes(Optional.of(30), ANY, ANY);
    var allowing = short_.overridable(OrderTerm.LENGTH).terms();
    var forAnna = anOrder(allowing, LONG_AGO, Optional.empty(), List.of(ANNA));
    var forBoris = anOrder(allowing, LONG_AGO, Optional.empty(), List.of(BORIS));
    var strict = anOrder(short_.terms(), LONG_AGO, Optional.empty(), List.of(BORIS));

    assertThat(rule(List.of(forAnna, forBoris)).against(hour(MONDAY, "10:00")))
        .singleElement()
        .extracting(Objection::overridable)
        .isEqualTo(Optional.of(OrderTerm.LENGTH));
    assertThat(rule(List.of(forAnna, strict)).against(hour(MONDAY, "10:00")))
        .singleElement()
        .extracting(Objection::overridable)
        .isEqualTo(Optional.empty());
  }

  @Test
  void noOrderLetsAnybodyDepartFromSupervisionOrFromWhoIsExcluded() {
    var lenient =
        silent()
            .supervised(true)
            .type(VisitType.SUPERVISED)
            .ids(List.of(), List.of(FATHER))
            .overridable(OrderTerm.values());
    var shared = attempt(VisitType.SUPPORTED, MONDAY, "10:00", 60, Set.of(ANNA), Set.of(FATHER));

    assertThat(rule(List.of(anOrder(lenient))).against(shared))
        .extracting(Objection::code, Objection::overridable)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("order-supervised", Optional.empty()),
            org.assertj.core.groups.Tuple.tuple("order-visit-type", Optional.empty()),
            org.assertj.core.groups.Tuple.tuple("order-person-excluded", Optional.empty()));
  }

  private static List<String> codes(TermsFixture terms, Attempt attempt) {
    return codes(rule(List.of(anOrder(terms))), attempt);
  }

  private static List<String> codes(VisitRule rule, Attempt attempt) {
    return rule.against(attempt).map(Objection::code).toList();
  }
}
