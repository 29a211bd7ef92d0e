package org.contactcenter.visit.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.contactcenter.center.WeeklyHours;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.claim.Claim;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.claim.Party;
import org.contactcenter.visit.claim.Presence;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.timetable.DoorRulesFixture;
import org.contactcenter.visit.timetable.OpeningHours;
import org.contactcenter.visit.timetable.Roster;
import org.contactcenter.visit.timetable.Timetable;
import org.contactcenter.visit.timetable.Week;

/** The search against another that knows nothing but "try every quarter of an hour". */
class SlotSearchTest {
  private static final LocalDate DAY = LocalDate.parse("2026-10-25");
  private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
  private static final Instant MIDNIGHT = DAY.atStartOfDay(SOFIA).toInstant();
  private static final int MINUTES_OF_DAY = 25 * 60;

  private static final Party FAMILY = new Party(id(1), Set.of(id(2)), Set.of(id(3)), Set.of(id(4)));
  private static final List<House.Place> ROOMS =
      List.of(new House.Place(id(11), 1), new House.Place(id(12), 2));
  private static final List<UUID> SUPERVISORS = List.of(id(21), id(22));

  private record Taken(List<Claim> claims, List<Presence> presences) {
    Occupancy occupancy() {
      return new Occupancy(claims, presences);
    }
  }

  @Property(tries = 300)
  void findsEveryQuarterOfAnHourThatIsLegalAndNoOther(
      @ForAll("wish") SlotSearch.Wish wish,
      @ForAll("house") House house,
      @ForAll("taken") Taken taken) {
    var found = new SlotSearch(wish, house, taken.occupancy(), any -> true).on(DAY, MIDNIGHT);

    assertThat(found)
        .extracting(slot -> slot.timetable().visit().start())
        .containsExactlyElementsOf(legalStarts(wish, house, taken));
  }

  @Property(tries = 300)
  void whatItOffersMeetsNothingThatIsTaken(
      @ForAll("wish") SlotSearch.Wish wish,
      @ForAll("house") House house,
      @ForAll("taken") Taken taken) {
    var found = new SlotSearch(wish, house, taken.occupancy(), any -> true).on(DAY, MIDNIGHT);

    assertThat(found)
        .allSatisfy(
            slot -> {
              assertThat(isFree(all(wish.party(), slot.timetable(), slot.seat()), taken)).isTrue();
              assertThat(slot.timetable().visit().length()).isEqualTo(wish.length());
              assertThat(house.hours().against(slot.timetable())).isEmpty();
            });
  }

  @Property(tries = 100)
  void offersNothingBeforeTheEarliest(
      @ForAll("wish") SlotSearch.Wish wish,
      @ForAll("house") House house,
      @ForAll("taken") Taken taken) {
    var search = new SlotSearch(wish, house, taken.occupancy(), any -> true);
    var noon = MIDNIGHT.plus(Duration.ofHours(12));

    assertThat(search.on(DAY, noon))
        .containsExactlyElementsOf(
            search
                .on(DAY, MIDNIGHT)
                .filter(slot -> !slot.timetable().visit().start().isBefore(noon))
                .toList());
  }

  @Property(tries = 100)
  void theLeastWasteIsBestThenTheEarliest(
      @ForAll("wish") SlotSearch.Wish wish,
      @ForAll("house") House house,
      @ForAll("taken") Taken taken) {
    var best =
        new SlotSearch(wish, house, taken.occupancy(), any -> true)
            .on(DAY, MIDNIGHT)
            .sorted(Slot.BEST_FIRST)
            .toList();

    for (int i = 1; i < best.size(); i++) {
      var before = best.get(i - 1);
      var next = best.get(i);
      assertThat(before.waste()).isLessThanOrEqualTo(next.waste());
      if (before.waste().equals(next.waste())) {
        assertThat(before.timetable().visit().start()).isBefore(next.timetable().visit().start());
      }
    }
  }

  private static List<Instant> legalStarts(SlotSearch.Wish wish, House house, Taken taken) {
    return Stream.iterate(MIDNIGHT, start -> start.plus(Duration.ofMinutes(15)))
        .limit(MINUTES_OF_DAY / 15)
        .filter(start -> isLegal(wish, house, taken, Interval.of(start, wish.length())))
        .toList();
  }

  private static boolean isLegal(SlotSearch.Wish wish, House house, Taken taken, Interval visit) {
    var timetable = Timetable.of(wish.type(), visit, wish.rules());
    return house.hours().on(DAY).stream().anyMatch(open -> open.encloses(timetable.whole()))
        && house.teams().stream()
            .filter(team -> team.isAtWork(visit))
            .flatMap(team -> seats(wish.type(), team.supervisors()))
            .anyMatch(seat -> isFree(all(wish.party(), timetable, seat), taken));
  }

  private static Stream<Seat> seats(VisitType type, Set<UUID> team) {
    return switch (type) {
      case VIRTUAL -> Stream.of(Seat.nowhere(team));
      case SUPPORTED ->
          Stream.of(
              Seat.shared(id(11), 0, team),
              Seat.shared(id(12), 0, team),
              Seat.shared(id(12), 1, team));
      case SUPERVISED, EXCHANGE ->
          Stream.of(Seat.whole(id(11), 1, team), Seat.whole(id(12), 2, team));
    };
  }

  private static Claims all(Party party, Timetable timetable, Seat seat) {
    return Claims.of(party, timetable).and(Claims.of(id(99), seat, timetable.visit()));
  }

  /** As the database sees it: each row against each. */
  private static boolean isFree(Claims wanted, Taken taken) {
    return wanted.claims().stream()
            .noneMatch(
                claim ->
                    taken.claims().stream()
                        .anyMatch(
                            other ->
                                other.resource().equals(claim.resource())
                                    && other.place() == claim.place()
                                    && other.during().overlaps(claim.during())))
        && wanted.presences().stream()
            .noneMatch(
                presence ->
                    taken.presences().stream()
                        .anyMatch(
                            other ->
                                other.restriction().equals(presence.restriction())
                                    && !other.side().equals(presence.side())
                                    && other.during().overlaps(presence.during())));
  }

  @Provide
  Arbitrary<SlotSearch.Wish> wish() {
    return Combinators.combine(
            Arbitraries.of(VisitType.class),
            Arbitraries.integers().between(5, 180).map(Duration::ofMinutes),
            DoorRulesFixture.anyDoorRules())
        .as((type, length, rules) -> new SlotSearch.Wish(type, length, rules, FAMILY));
  }

  @Provide
  Arbitrary<House> house() {
    var team =
        Combinators.combine(Arbitraries.of(SUPERVISORS), span().list().ofMaxSize(2))
            .as(
                (supervisor, hours) ->
                    new House.Team(
                        Set.of(supervisor),
                        List.of(new Roster(new Week(SOFIA, hours), List.of()))));
    return Combinators.combine(span().list().ofMinSize(1).ofMaxSize(2), team.list().ofMaxSize(3))
        .as((hours, teams) -> new House(opening(hours), ROOMS, teams));
  }

  private static Arbitrary<WeeklyHours> span() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 22), Arbitraries.integers().between(1, 12))
        .as(
            (opens, hours) ->
                new WeeklyHours(
                    DayOfWeek.SUNDAY,
                    LocalTime.of(opens, 20),
                    LocalTime.of(Math.min(opens + hours, 23), 40)));
  }

  private static OpeningHours opening(List<WeeklyHours> hours) {
    return new OpeningHours(new Week(SOFIA, hours), Set.of(), DAY);
  }

  @Provide
  Arbitrary<Taken> taken() {
    var resources = Stream.of(2, 3, 4, 11, 12, 21, 22).map(SlotSearchTest::id).toList();
    var claim =
        Combinators.combine(
                Arbitraries.of(resources), Arbitraries.integers().between(0, 1), interval())
            .as(Claim::new);
    var presence =
        Combinators.combine(
                Arbitraries.of(id(1), id(21), id(22)),
                Arbitraries.of("RESIDENTIAL", "VISITING", id(11).toString(), id(12).toString()),
                interval())
            .as(Presence::new);
    return Combinators.combine(claim.list().ofMaxSize(10), presence.list().ofMaxSize(4))
        .as(Taken::new);
  }

  private static Arbitrary<Interval> interval() {
    return Combinators.combine(
            Arbitraries.integers().between(0, MINUTES_OF_DAY),
            Arbitraries.integers().between(5, 600))
        .as(
            (start, length) ->
                Interval.of(MIDNIGHT.plus(Duration.ofMinutes(start)), Duration.ofMinutes(length)));
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
