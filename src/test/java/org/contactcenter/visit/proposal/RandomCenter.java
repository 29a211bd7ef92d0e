package org.contactcenter.visit.proposal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactcenter.center.Settings;
import org.contactcenter.center.WeeklyHours;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.claim.Claim;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Limits;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.claim.Party;
import org.contactcenter.visit.claim.Presence;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.claim.Seat.Location;
import org.contactcenter.visit.proposal.model.Agreed;
import org.contactcenter.visit.proposal.model.Candidate;
import org.contactcenter.visit.proposal.model.Demand;
import org.contactcenter.visit.proposal.model.Need;
import org.contactcenter.visit.proposal.model.Situation;
import org.contactcenter.visit.proposal.model.Spot;
import org.contactcenter.visit.proposal.model.Standing;
import org.contactcenter.visit.proposal.model.Supply;
import org.contactcenter.visit.proposal.situation.Candidates;
import org.contactcenter.visit.proposal.situation.FreeHouse;
import org.contactcenter.visit.proposal.situation.Preference;
import org.contactcenter.visit.proposal.situation.Prospect;
import org.contactcenter.visit.proposal.situation.Wish;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.slot.House.Place;
import org.contactcenter.visit.timetable.DoorRules;
import org.contactcenter.visit.timetable.OpeningHours;
import org.contactcenter.visit.timetable.Roster;
import org.contactcenter.visit.timetable.Timetable;
import org.contactcenter.visit.timetable.Week;

/**
 * A made-up center, the same for the same seed: families who would all like to come after school or
 * on Saturday, supervisors who work part of the week, visits agreed already. Everything about its
 * families is invented.
 */
final class RandomCenter {
  private static final UUID SITE = new UUID(0, 0);
  static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
  static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);

  /** How large a center. */
  record Size(
      int families,
      int rooms,
      int supervisors,
      int weeks,
      int visitsAWeek,
      double agreedPerFamily,
      int gridMinutes) {
    /** Most of what is asked for can be served. */
    static final Size USUAL = new Size(200, 12, 30, 4, 2, 0.5, 30);

    /** More is asked for than the rooms can hold. */
    static final Size CROWDED = new Size(200, 12, 30, 4, 4, 0.5, 30);
  }

  private final Random random;
  private final Size size;
  private final Duration pause;
  private final DoorRules rules = DoorRules.of(Settings.DEFAULT);
  private final List<Place> rooms;
  private final List<UUID> staff;
  private final FreeHouse.Choice choice;
  private final OpeningHours hours;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Presence> presences = new ArrayList<>();
  private final List<Household> households;
  private final List<Wish> wishes = new ArrayList<>();
  private final Map<Integer, Candidate> stays = new HashMap<>();
  private final Map<Supply.WorkDay, Duration> work = new HashMap<>();

  /** One family and what it would like. */
  private record Household(
      UUID caseId,
      Party party,
      VisitType type,
      Duration length,
      int perWeek,
      Set<Preference> preferred,
      List<Need> needs,
      boolean court,
      int waitDays,
      Set<UUID> usual) {}

  RandomCenter(long seed, Size size) {
    this.random = new Random(seed);
    this.size = size;
    this.pause = Duration.ofMinutes(size.families() > 20 ? 15 : random.nextInt(2) * 15);
    this.rooms =
        IntStream.range(0, size.rooms())
            .mapToObj(each -> new Place(id(), SITE, each < size.rooms() / 6 ? 4 : 1))
            .toList();
    this.staff = Stream.generate(this::id).limit(size.supervisors()).toList();
    this.hours = new OpeningHours(new Week(SOFIA, open()), Set.of(), MONDAY.minusYears(1));
    this.choice =
        new FreeHouse.Choice(
            rooms,
            staff.stream().map(each -> new FreeHouse.Person(each, roster(), limits())).toList());
    this.households = Stream.generate(this::household).limit(size.families()).toList();
  }

  Situation situation() {
    for (int week = 0; week < size.weeks(); week++) {
      for (var household : households) {
        ask(household, week);
      }
    }
    var occupancy = new Occupancy(claims, presences, List.of());
    var house = new FreeHouse(occupancy);
    var candidates =
        new Candidates(hours, occupancy, house, Duration.ofMinutes(size.gridMinutes()));
    var demands = new ArrayList<Demand>();
    for (var wish : wishes) {
      demands.add(demand(demands.size(), wish, candidates));
    }
    var places = new HashMap<UUID, Integer>();
    rooms.forEach(room -> places.put(room.roomId(), room.capacity()));
    return new Situation(demands, new Supply(places, pause, Duration.ofHours(8), work));
  }

  /** The visits asked for in a week, some of which are agreed already and may be moved. */
  private void ask(Household household, int week) {
    var agreed = random.nextDouble() < size.agreedPerFamily() ? agree(household, week) : null;
    for (int rank = 0; rank < household.perWeek(); rank++) {
      var present = rank == 0 ? Optional.ofNullable(agreed) : Optional.<Candidate>empty();
      present.ifPresent(candidate -> stays.put(wishes.size(), candidate));
      wishes.add(
          new Wish(
              household.caseId(),
              week,
              household.type(),
              household.length(),
              household.needs(),
              new Standing(household.court(), household.waitDays(), rank),
              household.preferred(),
              present.map(this::agreed),
              household.usual()));
    }
  }

  private Agreed agreed(Candidate candidate) {
    return new Agreed(
        id(),
        candidate.spots().stream().findFirst().map(Spot::roomId),
        Set.of(candidate.hands().get(0).staffId()));
  }

  /**
   * A time, room and supervisor nobody has yet; they stay out of what is taken, for it may move.
   */
  private Candidate agree(Household household, int week) {
    if (household.needs().get(0).count() > 1 || household.type() != VisitType.SUPERVISED) {
      return null;
    }
    var taken = new Occupancy(all(claims, held), all(presences, heldp), List.of());
    var house = new FreeHouse(taken);
    var wish =
        new Wish(
            household.caseId(),
            week,
            household.type(),
            household.length(),
            household.needs(),
            new Standing(false, 0, 0),
            household.preferred(),
            Optional.empty(),
            Set.of());
    var found =
        new Candidates(hours, taken, house, Duration.ofMinutes(60))
            .of(wish, choice, days(week), prospect(household));
    if (found.isEmpty()) {
      return null;
    }
    var at = found.get(random.nextInt(found.size()));
    var spot = at.spots().get(random.nextInt(at.spots().size()));
    var hand = at.hands().get(random.nextInt(at.hands().size()));
    var day = new Supply.WorkDay(hand.staffId(), at.day());
    var worked = agreedWork.getOrDefault(day, Duration.ZERO).plus(at.visit().length());
    if (worked.compareTo(Duration.ofHours(8)) > 0) {
      return null;
    }
    agreedWork.put(day, worked);
    var seat = Seat.whole(new Location(spot.roomId(), SITE), 1, Set.of(hand.staffId()));
    var taking = Claims.of(UUID.randomUUID(), seat, at.visit()).and(at.family());
    if (random.nextInt(3) > 0) {
      held.addAll(taking.claims());
      heldp.addAll(taking.presences());
      return new Candidate(
          at.visit(), at.day(), at.family(), 0, true, List.of(spot), List.of(hand));
    }
    claims.addAll(taking.claims());
    presences.addAll(taking.presences());
    work.merge(day, at.visit().length(), Duration::plus);
    return null;
  }

  private Limits limits() {
    return new Limits(Duration.ofHours(8), pause, Integer.MAX_VALUE);
  }

  private final List<Claim> held = new ArrayList<>();
  private final List<Presence> heldp = new ArrayList<>();

  private final Map<Supply.WorkDay, Duration> agreedWork = new HashMap<>();

  private static <T> List<T> all(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private Demand demand(int number, Wish wish, Candidates candidates) {
    var party = households.stream().filter(each -> each.caseId().equals(wish.caseId())).findFirst();
    var found =
        new ArrayList<>(
            candidates.of(wish, choice, days(wish.week()), prospect(party.orElseThrow())));
    Optional.ofNullable(stays.get(number))
        .ifPresent(
            stay -> {
              found.removeIf(each -> each.visit().equals(stay.visit()));
              found.add(stay);
            });
    return new Demand(
        number,
        wish.caseId(),
        wish.week(),
        wish.type(),
        wish.needs(),
        wish.standing(),
        wish.agreed(),
        wish.usual(),
        found);
  }

  private Prospect prospect(Household household) {
    return (day, visit) ->
        Optional.of(
            new Attempt(
                household.type(),
                household.party(),
                Timetable.of(household.type(), visit, rules),
                day,
                Optional.empty()));
  }

  private Stream<LocalDate> days(int week) {
    return MONDAY.plusWeeks(week).datesUntil(MONDAY.plusWeeks(week + 1));
  }

  private Household household() {
    var caseId = id();
    var type =
        random.nextInt(10) == 0
            ? VisitType.SUPPORTED
            : random.nextInt(20) == 0 ? VisitType.VIRTUAL : VisitType.SUPERVISED;
    var party =
        new Party(
            caseId,
            random.nextInt(15) == 0 && !known.isEmpty()
                ? Set.of(known.get(random.nextInt(known.size())))
                : Set.of(remember(id())),
            Set.of(id()),
            Set.of(id()));
    return new Household(
        caseId,
        party,
        type,
        Duration.ofMinutes(60 + 30L * random.nextInt(3)),
        1 + random.nextInt(size.visitsAWeek()),
        Set.of(preference()),
        needs(type),
        random.nextInt(10) < 5,
        random.nextInt(200),
        Set.of(pick(staff), pick(rooms).roomId()));
  }

  private final List<UUID> known = new ArrayList<>();

  private UUID remember(UUID person) {
    known.add(person);
    return person;
  }

  private List<Need> needs(VisitType type) {
    var able = new HashSet<>(staff);
    if (random.nextInt(7) == 0) {
      able.removeAll(staff.subList(0, staff.size() * 7 / 10));
    } else if (random.nextInt(5) == 0 && able.size() > 2) {
      able.remove(pick(staff));
    }
    var two = type == VisitType.SUPERVISED && random.nextInt(20) == 0 && able.size() > 3;
    return List.of(new Need(two ? 2 : 1, able));
  }

  private Preference preference() {
    if (random.nextInt(3) == 0) {
      return new Preference(DayOfWeek.SATURDAY, LocalTime.of(10 + random.nextInt(4), 0));
    }
    return new Preference(
        DayOfWeek.of(1 + random.nextInt(5)),
        LocalTime.of(14 + random.nextInt(3), 15 * random.nextInt(4)));
  }

  private List<WeeklyHours> open() {
    return Stream.of(DayOfWeek.values())
        .filter(day -> day != DayOfWeek.SUNDAY)
        .map(
            day ->
                new WeeklyHours(
                    day, LocalTime.of(9, 0), LocalTime.of(day == DayOfWeek.SATURDAY ? 17 : 19, 0)))
        .toList();
  }

  /** Five days of six, early or late. */
  private Roster roster() {
    var free = DayOfWeek.of(1 + random.nextInt(6));
    var early = random.nextBoolean();
    var week =
        hours.week().hours().stream()
            .filter(each -> each.weekday() != free)
            .map(
                each ->
                    each.weekday() == DayOfWeek.SATURDAY
                        ? each
                        : new WeeklyHours(
                            each.weekday(),
                            early ? LocalTime.of(9, 0) : LocalTime.of(12, 0),
                            early ? LocalTime.of(16, 30) : LocalTime.of(19, 0)))
            .toList();
    return new Roster(new Week(SOFIA, week), List.of());
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
