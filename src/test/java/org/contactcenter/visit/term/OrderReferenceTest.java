package org.contactcenter.visit.term;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.visit.term.OrderFixture.ANNA;
import static org.contactcenter.visit.term.OrderFixture.BORIS;
import static org.contactcenter.visit.term.OrderFixture.FATHER;
import static org.contactcenter.visit.term.OrderFixture.anOrder;
import static org.contactcenter.visit.term.OrderFixture.attempt;
import static org.contactcenter.visit.term.OrderFixture.booked;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.contactcenter.casefile.order.CourtOrder;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.OrderTerms;
import org.contactcenter.referral.TermsFixture;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.rule.Objection;

/**
 * The rule against a clerk who goes through the calendar minute by minute, whatever the orders, the
 * zone and the visits there are.
 */
class OrderReferenceTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  record World(ZoneId zone, List<CourtOrder> orders, List<Attempt> there) {}

  @Property(tries = 3000)
  void theRuleFindsWhatAClerkFinds(@ForAll("worlds") World world) {
    var attempt = world.there().get(0);
    var contacts = world.there().stream().skip(1).map(OrderFixture::booked).toList();
    var rule = OrderFixture.rule(world.zone(), world.orders(), contacts);

    var found = rule.against(attempt).map(Objection::code).collect(toCollection(TreeSet::new));

    assertThat(List.copyOf(found)).isEqualTo(List.copyOf(clerk(world, attempt, contacts)));
  }

  @Property(tries = 500)
  void whatIsBookedOneByOneNeverExceedsAnOrder(@ForAll("worlds") World world) {
    var contacts = new java.util.ArrayList<Contact>();
    for (var attempt : world.there()) {
      var rule = OrderFixture.rule(world.zone(), world.orders(), contacts);
      if (rule.against(attempt).findAny().isEmpty()) {
        assertThat(clerk(world, attempt, contacts)).isEmpty();
        contacts.add(booked(attempt));
      }
    }
  }

  private static Set<String> clerk(World world, Attempt attempt, List<Contact> contacts) {
    var found = new TreeSet<String>();
    for (var child : attempt.party().children()) {
      governing(world, child, attempt.day())
          .ifPresent(order -> check(world.zone(), order.terms(), child, attempt, contacts, found));
    }
    return found;
  }

  private static Optional<CourtOrder> governing(World world, UUID child, LocalDate day) {
    CourtOrder best = null;
    for (var order : world.orders()) {
      var speaks = order.children().isEmpty() || order.children().contains(child);
      var holds =
          order.validFrom().toEpochDay() <= day.toEpochDay()
              && order.validUntil().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)
                  >= day.toEpochDay();
      if (speaks && holds && (best == null || later(order, best))) {
        best = order;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean later(CourtOrder one, CourtOrder other) {
    return one.orderDate().isAfter(other.orderDate())
        || (one.orderDate().equals(other.orderDate()) && one.id().compareTo(other.id()) > 0);
  }

  private static void check(
      ZoneId zone,
      OrderTerms terms,
      UUID child,
      Attempt attempt,
      List<Contact> contacts,
      Set<String> found) {
    var minutes = minutes(attempt.time(), zone).toList();
    if (!terms.weekdays().isEmpty()
        && minutes.stream().anyMatch(at -> !terms.weekdays().contains(at.getDayOfWeek()))) {
      found.add("order-weekday");
    }
    var first = minutes.get(0);
    if (terms.earliest().isPresent() && first.toLocalTime().isBefore(terms.earliest().get())) {
      found.add("order-too-early");
    }
    if (terms.latest().isPresent()
        && minutes.stream()
            .anyMatch(
                at ->
                    !at.toLocalDate().equals(first.toLocalDate())
                        || !at.toLocalTime().isBefore(terms.latest().get()))) {
      found.add("order-too-late");
    }
    var exchange = attempt.type() == VisitType.EXCHANGE;
    if (!exchange && minutes.size() > terms.minutesPerVisit().orElse(9999)) {
      found.add("order-too-long");
    }
    Function<ZonedDateTime, Object> week =
        at -> at.get(IsoFields.WEEK_BASED_YEAR) * 100 + at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    Function<ZonedDateTime, Object> month = at -> at.getYear() * 100 + at.getMonthValue();
    if (in(week, zone, child, first, contacts).count() >= terms.visitsPerWeek().orElse(99)) {
      found.add("order-week-full");
    }
    if (in(month, zone, child, first, contacts).count() >= terms.visitsPerMonth().orElse(99)) {
      found.add("order-month-full");
    }
    if (!exchange
        && together(in(week, zone, child, first, contacts), zone) + minutes.size()
            > terms.minutesPerWeek().orElse(99999)) {
      found.add("order-week-minutes");
    }
    if (!exchange
        && together(in(month, zone, child, first, contacts), zone) + minutes.size()
            > terms.minutesPerMonth().orElse(99999)) {
      found.add("order-month-minutes");
    }
    checkType(terms, attempt.type(), found);
  }

  private static void checkType(OrderTerms terms, VisitType type, Set<String> found) {
    if (terms.supervised().equals(Optional.of(true))
        && type != VisitType.SUPERVISED
        && !(type == VisitType.VIRTUAL
            && terms.visitType().equals(Optional.of(VisitType.VIRTUAL)))) {
      found.add("order-supervised");
    }
    if (terms.visitType().isPresent() && !terms.visitType().get().equals(type)) {
      found.add("order-visit-type");
    }
  }

  private static Stream<Contact> in(
      Function<ZonedDateTime, Object> period,
      ZoneId zone,
      UUID child,
      ZonedDateTime at,
      List<Contact> contacts) {
    return contacts.stream()
        .filter(contact -> contact.children().contains(child))
        .filter(
            contact -> period.apply(contact.time().start().atZone(zone)).equals(period.apply(at)));
  }

  private static long together(Stream<Contact> contacts, ZoneId zone) {
    return contacts
        .filter(contact -> contact.type() != VisitType.EXCHANGE)
        .mapToLong(contact -> minutes(contact.time(), zone).count())
        .sum();
  }

  private static Stream<ZonedDateTime> minutes(Interval time, ZoneId zone) {
    return LongStream.range(0, time.length().toMinutes())
        .mapToObj(minute -> time.start().plus(Duration.ofMinutes(minute)).atZone(zone));
  }

  @Provide
  Arbitrary<World> worlds() {
    return Arbitraries.of("Europe/Sofia", "Europe/Lisbon", "America/St_Johns")
        .map(ZoneId::of)
        .flatMap(
            zone ->
                around()
                    .flatMap(
                        day ->
                            Combinators.combine(
                                    orders(day).list().ofMinSize(1).ofMaxSize(3),
                                    attempts(zone, day).list().ofMinSize(1).ofMaxSize(7))
                                .as((orders, there) -> new World(zone, orders, there))));
  }

  /** Days about which something changes: the clocks, the month, the year; or nothing. */
  private static Arbitrary<LocalDate> around() {
    return Arbitraries.of(
        FIRST, LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25), LocalDate.of(2026, 6, 30));
  }

  private static Arbitrary<CourtOrder> orders(LocalDate day) {
    var from = Arbitraries.integers().between(-40, 10).map(day::plusDays);
    var length = Arbitraries.integers().between(0, 60).optional();
    var children = Arbitraries.of(List.<UUID>of(), List.of(ANNA), List.of(BORIS));
    return Combinators.combine(terms(), from, length, children)
        .as(
            (terms, start, days, of) ->
                anOrder(terms.terms(), start, days.map(start::plusDays), of));
  }

  private static Arbitrary<TermsFixture> terms() {
    var when =
        Combinators.combine(
                Arbitraries.of(DayOfWeek.values()).list().ofMaxSize(4),
                Arbitraries.integers()
                    .between(0, 14)
                    .map(hour -> LocalTime.of(hour, 30))
                    .optional(),
                Arbitraries.integers()
                    .between(15, 23)
                    .map(hour -> LocalTime.of(hour, 0))
                    .optional())
            .as((days, early, late) -> TermsFixture.silent().when(days, early, late));
    var how = Arbitraries.of(VisitType.values()).optional(0.2);
    var visits = Combinators.combine(upTo(2), upTo(3)).as(List::of);
    var minutes = Combinators.combine(upTo(120), upTo(200), upTo(300)).as(List::of);
    return Combinators.combine(
            when, how, visits, minutes, Arbitraries.of(true, false).optional(0.2))
        .as(
            (terms, type, often, long_, supervised) -> {
              var more =
                  terms
                      .visits(often.get(0), often.get(1))
                      .minutes(long_.get(0), long_.get(1), long_.get(2));
              var typed = type.map(more::type).orElse(more);
              return supervised.map(typed::supervised).orElse(typed);
            });
  }

  private static Arbitrary<Optional<Integer>> upTo(int most) {
    return Arbitraries.integers().between(1, most).optional(0.5);
  }

  private static Arbitrary<Attempt> attempts(ZoneId zone, LocalDate day) {
    var start =
        Combinators.combine(
                Arbitraries.integers().between(-8, 8), Arbitraries.integers().between(0, 95))
            .as(
                (days, quarter) ->
                    day.plusDays(days)
                        .atTime(quarter / 4, quarter % 4 * 15)
                        .atZone(zone)
                        .toInstant());
    var length = Arbitraries.integers().between(1, 9).map(units -> Duration.ofMinutes(units * 20L));
    var children = Arbitraries.of(Set.of(ANNA), Set.of(BORIS), Set.of(ANNA, BORIS));
    return Combinators.combine(Arbitraries.of(VisitType.values()), start, length, children)
        .as(
            (type, at, long_, who) ->
                attempt(zone, type, Interval.of(at, long_), who, Set.of(FATHER)));
  }
}
