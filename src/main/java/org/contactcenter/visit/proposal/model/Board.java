package org.contactcenter.visit.proposal.model;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;

/** A timetable being laid out row by row; says what still fits. Not for several threads. */
public final class Board {
  private final Supply supply;
  private final Map<LocalDate, Day> days = new HashMap<>();

  public Board(Supply supply) {
    this.supply = supply;
  }

  public void put(Row row) {
    on(row.at().day()).put(row);
  }

  public List<Row> all() {
    return days.values().stream()
        .flatMap(day -> day.rows.stream())
        .sorted(comparing(Row::number))
        .toList();
  }

  /**
   * The demands in the order given, each where it is worth most; those that fit nowhere stay out.
   */
  public void fill(List<Demand> demands) {
    demands.forEach(
        demand ->
            demand.candidates().stream()
                .sorted(
                    comparing((Candidate each) -> -Fairness.weight(demand, each))
                        .thenComparing(Candidate::start))
                .flatMap(each -> seat(demand, each).stream())
                .findFirst()
                .ifPresent(this::put));
  }

  /** The demand at that time, with the room and people it knows best, if all are to be had. */
  Optional<Row> seat(Demand demand, Candidate at) {
    if (!familyIsFree(demand, at)) {
      return Optional.empty();
    }
    return demand.inHouse()
        ? spots(demand, at)
            .flatMap(spot -> people(demand, at, Optional.of(spot)).stream())
            .findFirst()
        : people(demand, at, Optional.empty());
  }

  /** Why none of its candidates fits. */
  public Obstacle obstacle(Demand demand) {
    var free = demand.candidates().stream().filter(each -> familyIsFree(demand, each)).toList();
    if (free.isEmpty()) {
      return demand.candidates().isEmpty() ? Obstacle.NO_LEGAL_TIME : Obstacle.FAMILY;
    }
    return !demand.inHouse()
            || free.stream().anyMatch(at -> spots(demand, at).findAny().isPresent())
        ? Obstacle.SUPERVISOR
        : Obstacle.ROOM;
  }

  private boolean familyIsFree(Demand demand, Candidate at) {
    var family = on(at.day()).families;
    return !family.containsKey(demand.caseId())
        && Clash.resources(at.family()).stream()
            .flatMap(each -> family.getOrDefault(each, List.of()).stream())
            .noneMatch(row -> Clash.between(row.at().family(), at.family()));
  }

  private Stream<Spot> spots(Demand demand, Candidate at) {
    var taken = during(at.visit(), at.day()).stream().flatMap(row -> row.spot().stream()).toList();
    return at.spots().stream()
        .filter(spot -> taken.stream().noneMatch(spot::excludes))
        .sorted(known(demand.usual(), Spot::roomId));
  }

  private List<Row> during(Interval time, LocalDate day) {
    return on(day).rows.stream().filter(row -> row.at().visit().overlaps(time)).toList();
  }

  private Optional<Row> people(Demand demand, Candidate at, Optional<Spot> spot) {
    var near = during(Supply.with(supply.longestPause(), at.visit()), at.day());
    var chosen = new HashSet<UUID>();
    for (var need : demand.needs()) {
      var found =
          at.hands().stream()
              .filter(hand -> need.staff().contains(hand.staffId()))
              .filter(hand -> !chosen.contains(hand.staffId()))
              .filter(hand -> isFree(hand, new Place(demand, at, spot), near))
              .filter(hand -> hasTime(hand.staffId(), at))
              .map(Hand::staffId)
              .sorted(known(demand.usual(), id -> id))
              .limit(need.count())
              .toList();
      if (found.size() < need.count()) {
        return Optional.empty();
      }
      chosen.addAll(found);
    }
    return Optional.of(new Row(demand, at, spot, chosen));
  }

  /** Where and when a demand would be met. */
  private record Place(Demand demand, Candidate at, Optional<Spot> spot) {
    Optional<UUID> room() {
      return spot.map(Spot::roomId);
    }

    /** Whether one supervisor can look after both. */
    boolean isTogether(Row row) {
      return demand.shared()
          && row.demand().shared()
          && row.roomId().equals(room())
          && row.at().visit().overlaps(at.visit());
    }
  }

  private boolean isFree(Hand hand, Place place, List<Row> near) {
    var visit = Supply.with(supply.pause(hand.staffId()), place.at().visit());
    var theirs =
        near.stream()
            .filter(row -> row.staff().contains(hand.staffId()))
            .filter(row -> row.at().visit().overlaps(visit))
            .toList();
    return (hand.onlyIn().isEmpty() || hand.onlyIn().equals(place.room()))
        && theirs.size() < supply.familiesAtOnce(hand.staffId())
        && theirs.stream().allMatch(place::isTogether);
  }

  private boolean hasTime(UUID staffId, Candidate at) {
    var worked = on(at.day()).work.getOrDefault(staffId, Duration.ZERO);
    return worked.plus(at.visit().length()).compareTo(supply.left(staffId, at.day())) <= 0;
  }

  private Day on(LocalDate day) {
    return days.computeIfAbsent(day, any -> new Day());
  }

  /** The rows of one day, and by what they are found. */
  private static final class Day {
    private final List<Row> rows = new ArrayList<>();
    private final Map<UUID, List<Row>> families = new HashMap<>();
    private final Map<UUID, Duration> work = new HashMap<>();

    void put(Row row) {
      rows.add(row);
      Clash.resources(row.at().family()).forEach(each -> put(each, row));
      put(row.demand().caseId(), row);
      row.staff().forEach(id -> work.merge(id, row.at().visit().length(), Duration::plus));
    }

    private void put(UUID resource, Row row) {
      families.computeIfAbsent(resource, any -> new ArrayList<>()).add(row);
    }
  }

  private static <T> Comparator<T> known(Set<UUID> usual, Function<T, UUID> id) {
    return comparing(each -> !usual.contains(id.apply(each)));
  }
}
