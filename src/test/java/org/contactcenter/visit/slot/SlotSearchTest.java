package org.contactcenter.visit.slot;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.contactcenter.center.Settings.Separation;
import org.contactcenter.center.WeeklyHours;
import org.contactcenter.center.skill.Competence;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.claim.Claim;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Guard;
import org.contactcenter.visit.claim.Limits;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.claim.Party;
import org.contactcenter.visit.claim.Presence;
import org.contactcenter.visit.claim.Rift;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.claim.Seat.Location;
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

  /** The child of a family in conflict with another, on side "ONE" of restriction 5. */
  private static final Party FAMILY =
      new Party(
          id(1),
          Set.of(id(2)),
          Set.of(id(3)),
          Set.of(id(4)),
          List.of(new Rift(id(5), Separation.BUILDING, Map.of(id(2), "ONE"))));

  private static final List<House.Place> ROOMS =
      List.of(new House.Place(id(11), id(31), 1), new House.Place(id(12), id(32), 2));
  private static final Location FIRST = new Location(id(11), id(31));
  private static final Location SECOND = new Location(id(12), id(32));
  private static final List<UUID> SUPERVISORS = List.of(id(21), id(22), id(23));

  private record Taken(List<Claim> claims, List<Presence> presences, List<Guard> guards) {
    Occupancy occupancy() {
      return new Occupancy(claims, presences, guards);
    }

    List<Interval> of(UUID supervisor) {
      return presences.stream()
          .filter(each -> each.restriction().equals(supervisor))
          .map(Presence::during)
          .filter(each -> each.start().isBefore(MIDNIGHT.plus(Duration.ofHours(25))))
          .toList();
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

  @Property(tries = 300)
  void theBestAreThoseThatSortingAllWouldPutFirst(
      @ForAll("wish") SlotSearch.Wish wish,
      @ForAll("house") House house,
      @ForAll("taken") Taken taken,
      @ForAll("habits") Habits habits,
      @ForAll @IntRange(min = 1, max = 20) int limit) {
    var search = new SlotSearch(wish, house.preferring(habits), taken.occupancy(), any -> true);
    var ranking = new Ranking(SOFIA, habits);
    var all = search.on(DAY, MIDNIGHT).sorted(comparing(ranking::of)).toList();

    assertThat(ranking.best(search.candidates(DAY, MIDNIGHT), limit))
        .containsExactlyElementsOf(all.stream().limit(limit).toList());
  }

  @Property(tries = 1000)
  void habitsChangeWhichSeatIsOfferedButNotAtWhatTimes(
      @ForAll("wish") SlotSearch.Wish wish,
      @ForAll("house") House house,
      @ForAll("taken") Taken taken,
      @ForAll("habits") Habits habits) {
    var usual = new SlotSearch(wish, house.preferring(habits), taken.occupancy(), any -> true);

    assertThat(usual.on(DAY, MIDNIGHT))
        .extracting(slot -> slot.timetable().visit().start())
        .containsExactlyElementsOf(legalStarts(wish, house, taken));
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
        && teams(house)
            .filter(team -> isLegal(team, house.demand(), visit, taken))
            .flatMap(team -> seats(wish.type(), house.demand().alone(), ids(team)))
            .anyMatch(seat -> isFree(all(wish.party(), timetable, seat), taken));
  }

  /** Every choice of as many supervisors as are needed. */
  private static Stream<List<Supervisor>> teams(House house) {
    var all = House.members(house.teams().stream()).toList();
    return IntStream.range(0, 1 << all.size())
        .filter(choice -> Integer.bitCount(choice) == house.demand().supervisors())
        .mapToObj(
            choice ->
                IntStream.range(0, all.size())
                    .filter(each -> (choice & (1 << each)) != 0)
                    .mapToObj(all::get)
                    .toList());
  }

  private static boolean isLegal(
      List<Supervisor> team, Demand demand, Interval visit, Taken taken) {
    var spoken = team.stream().flatMap(each -> each.languages().stream()).toList();
    return demand.language().map(spoken::contains).orElse(true)
        && team.stream().noneMatch(each -> demand.barred().contains(each.id()))
        && team.stream().allMatch(each -> each.roster().isAtWork(visit))
        && team.stream().allMatch(each -> isWithin(each.limits(), visit, taken.of(each.id())));
  }

  /** Minute by minute. */
  private static boolean isWithin(Limits limits, Interval visit, List<Interval> work) {
    var families = new int[MINUTES_OF_DAY];
    work.forEach(one -> count(one, families));
    count(visit, families);
    var busy = IntStream.of(families).filter(count -> count > 0).count();
    var most =
        IntStream.range(minute(visit.start()), minute(visit.end()))
            .map(at -> families[at])
            .max()
            .orElse(0);
    return busy <= limits.perDay().toMinutes()
        && most <= limits.familiesAtOnce()
        && work.stream()
            .filter(one -> !one.overlaps(visit))
            .allMatch(
                one ->
                    !one.end().plus(limits.rest()).isAfter(visit.start())
                        || !visit.end().plus(limits.rest()).isAfter(one.start()));
  }

  private static void count(Interval time, int[] families) {
    IntStream.range(minute(time.start()), minute(time.end())).forEach(at -> families[at]++);
  }

  private static int minute(Instant at) {
    return (int) Math.min(MINUTES_OF_DAY, Duration.between(MIDNIGHT, at).toMinutes());
  }

  private static Set<UUID> ids(List<Supervisor> team) {
    return team.stream().map(Supervisor::id).collect(Collectors.toSet());
  }

  private static Stream<Seat> seats(VisitType type, boolean alone, Set<UUID> team) {
    if (type == VisitType.VIRTUAL) {
      return Stream.of(Seat.nowhere(team));
    }
    return type == VisitType.SUPPORTED && !alone
        ? Stream.of(
            Seat.shared(FIRST, 0, team), Seat.shared(SECOND, 0, team), Seat.shared(SECOND, 1, team))
        : Stream.of(Seat.whole(FIRST, 1, team), Seat.whole(SECOND, 2, team));
  }

  private static Claims all(Party party, Timetable timetable, Seat seat) {
    return Claims.of(party, timetable)
        .and(Claims.of(party, timetable, seat))
        .and(Claims.of(id(99), seat, timetable.visit()));
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
                                    && other.during().overlaps(presence.during())))
        && wanted.guards().stream()
            .noneMatch(guard -> taken.guards().stream().anyMatch(guard::clashes));
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
  Arbitrary<Habits> habits() {
    var hour =
        Combinators.combine(Arbitraries.of(DayOfWeek.class), Arbitraries.integers().between(0, 95))
            .as(
                (day, quarter) ->
                    new Habits.Hour(day, LocalTime.of(quarter / 4, quarter % 4 * 15)));
    return Combinators.combine(
            Arbitraries.of(id(11), id(12)).list().uniqueElements(),
            Arbitraries.of(SUPERVISORS).list().uniqueElements(),
            hour.set().ofMaxSize(2))
        .as(Habits::new);
  }

  @Provide
  Arbitrary<House> house() {
    return Combinators.combine(
            span().list().ofMinSize(1).ofMaxSize(2),
            supervisor().list().ofMaxSize(3).uniqueElements(Supervisor::id),
            demand())
        .as(
            (hours, supervisors, demand) ->
                new House(
                    opening(hours),
                    ROOMS,
                    supervisors.stream().map(each -> new House.Team(List.of(each))).toList(),
                    demand,
                    Map.of()));
  }

  private static Arbitrary<Supervisor> supervisor() {
    return Combinators.combine(
            Arbitraries.of(SUPERVISORS),
            Arbitraries.of("bg", "tr"),
            span().list().ofMaxSize(2),
            limits())
        .as(
            (id, language, hours, limits) ->
                new Supervisor(
                    id,
                    "",
                    List.of(language),
                    new Roster(new Week(SOFIA, hours), List.of()),
                    Competence.none(id),
                    limits));
  }

  private static Arbitrary<Limits> limits() {
    return Combinators.combine(
            Arbitraries.of(2, 6, 48), Arbitraries.of(0, 15, 45), Arbitraries.of(1, 2, 50))
        .as(
            (hours, rest, families) ->
                new Limits(Duration.ofHours(hours), Duration.ofMinutes(rest), families));
  }

  private static Arbitrary<Demand> demand() {
    return Combinators.combine(
            Arbitraries.of(1, 1, 2),
            Arbitraries.of(false, true),
            Arbitraries.of("tr").optional(),
            Arbitraries.of(SUPERVISORS).set().ofMaxSize(1))
        .as(
            (count, alone, language, barred) ->
                new Demand(count, alone, language, Set.of(), false, barred));
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
    var resources = Stream.of(2, 3, 4, 11, 12, 21, 22, 23).map(SlotSearchTest::id).toList();
    var claim =
        Combinators.combine(
                Arbitraries.of(resources), Arbitraries.integers().between(0, 1), interval())
            .as(Claim::new);
    var presence =
        Combinators.combine(
                Arbitraries.of(SUPERVISORS),
                Arbitraries.of(id(11).toString(), id(12).toString()),
                interval())
            .as(Presence::new);
    return Combinators.combine(
            claim.list().ofMaxSize(10), presence.list().ofMaxSize(4), guard().list().ofMaxSize(4))
        .as(Taken::new);
  }

  private static Arbitrary<Guard> guard() {
    return Combinators.combine(
            Arbitraries.of(id(1), id(5)),
            Arbitraries.of(id(31), id(32)),
            Arbitraries.of("RESIDENTIAL", "VISITING", "ONE", "OTHER"),
            interval(),
            Arbitraries.integers().between(0, 60))
        .as(
            (restriction, site, side, stay, gap) ->
                new Guard(
                    restriction, site, Optional.empty(), side, stay.start(), stay.end(), gap));
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
