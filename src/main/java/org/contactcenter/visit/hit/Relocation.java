package org.contactcenter.visit.hit;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.center.Center;
import org.contactcenter.hit.Misfit;
import org.contactcenter.visit.booking.Visit;

/**
 * How far from its old place a visit may be put, and what comes first: its own time with somebody
 * else or in another room; otherwise the nearest day, and on it the nearest hour.
 *
 * @param reasons why it cannot stay where it is
 * @param missing those of its supervisors who cannot come
 * @param remaining those of its participants who still have a part in the case on its day
 */
record Relocation(
    Visit visit, List<Misfit> reasons, List<UUID> missing, Set<UUID> remaining, Center center) {
  private static final Set<Misfit> OF_THE_ROOM = Set.of(Misfit.ROOM_CLOSED, Misfit.ROOM_INACTIVE);
  private static final Set<Misfit> OF_THE_TIME =
      Set.of(Misfit.CLOSED_DAY, Misfit.OUTSIDE_OPENING_HOURS);
  private static final int DAYS_AROUND = 14;

  /**
   * A room and a team to ask for.
   *
   * @param room any where empty
   * @param team any one where empty
   */
  record Seat(Optional<UUID> room, Optional<Set<UUID>> team) {}

  /**
   * Where it may be at its own time, the least change first.
   *
   * @param staff all who accompany visits
   */
  List<Seat> atItsTime(List<UUID> staff) {
    return reasons.stream().anyMatch(OF_THE_TIME::contains) ? List.of() : seats(staff);
  }

  /** Where it may be at other times: with its own people if it can, in its own room if it can. */
  List<Seat> atOtherTimes() {
    var own = Optional.of(Set.copyOf(visit.supervisors()));
    var seats = new LinkedHashSet<Seat>();
    seats.add(new Seat(visit.roomId(), own));
    seats.add(new Seat(Optional.empty(), own));
    if (visit.supervisors().size() == 1) {
      seats.add(new Seat(Optional.empty(), Optional.empty()));
    }
    return List.copyOf(seats);
  }

  private List<Seat> seats(List<UUID> staff) {
    var rooms =
        reasons.stream().anyMatch(OF_THE_ROOM::contains)
            ? List.of(Optional.<UUID>empty())
            : Stream.of(visit.roomId(), Optional.<UUID>empty()).distinct().toList();
    return teams(staff).stream()
        .flatMap(team -> rooms.stream().map(room -> new Seat(room, team)))
        .toList();
  }

  /** The team itself while all can come; otherwise whoever stands in for who cannot. */
  private List<Optional<Set<UUID>>> teams(List<UUID> staff) {
    if (visit.supervisors().size() == 1) {
      var own = Optional.of(Set.copyOf(visit.supervisors()));
      return missing.isEmpty() ? List.of(own, Optional.empty()) : List.of(Optional.empty());
    }
    if (missing.isEmpty()) {
      return List.of(Optional.of(Set.copyOf(visit.supervisors())));
    }
    return staff.stream()
        .filter(each -> !visit.supervisors().contains(each))
        .map(this::standingIn)
        .toList();
  }

  private Optional<Set<UUID>> standingIn(UUID substitute) {
    var team = new LinkedHashSet<>(visit.supervisors());
    missing.forEach(team::remove);
    team.add(substitute);
    return Optional.of(team.stream().collect(toCollection(LinkedHashSet::new)));
  }

  LocalDate day() {
    return center.dayOf(visit.time().start());
  }

  LocalDate firstDay(LocalDate today) {
    var first = day().minusDays(DAYS_AROUND);
    return first.isBefore(today) ? today : first;
  }

  LocalDate lastDay() {
    return day().plusDays(DAYS_AROUND);
  }

  /** The nearest day first, on it the nearest hour; of two alike the later, for there is time. */
  Comparator<Instant> nearestFirst() {
    return comparing(this::daysApart)
        .thenComparing(this::hoursApart)
        .thenComparing(Comparator.<Instant>reverseOrder());
  }

  private long daysApart(Instant start) {
    return Math.abs(ChronoUnit.DAYS.between(day(), center.dayOf(start)));
  }

  private Duration hoursApart(Instant start) {
    var zone = center.timeZone();
    var clock = start.atZone(zone).toLocalTime();
    var own = visit.time().start().atZone(zone).toLocalTime();
    return Duration.between(own, clock).abs();
  }
}
