package org.contactcenter.visit.slot;

import static java.util.Collections.frequency;
import static java.util.Comparator.comparing;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.visit.claim.Seat;

/**
 * How a family's visits usually are, by its latest ones held or planned: where, with whom, and at
 * what hour of the week by the clock on the wall. Nothing of it for a family that had none.
 *
 * @param rooms where it was, the most usual first; likewise {@code supervisors}
 * @param hours when it came, each once
 */
public record Habits(List<UUID> rooms, List<UUID> supervisors, Set<Hour> hours) {
  /** Of a family that never came. */
  public static final Habits NONE = new Habits(List.of(), List.of(), Set.of());

  /** A day of the week weighs as much as so many minutes of the day. */
  private static final int MINUTES_PER_WEEKDAY = 120;

  private static final int DAYS = DayOfWeek.values().length;

  public Habits {
    rooms = List.copyOf(rooms);
    supervisors = List.copyOf(supervisors);
    hours = Set.copyOf(hours);
  }

  /** An hour of the week. */
  public record Hour(DayOfWeek weekday, LocalTime time) {
    static Hour of(LocalDateTime at) {
      return new Hour(at.getDayOfWeek(), at.toLocalTime());
    }

    private long away(Hour other) {
      var minutes = Duration.between(time, other.time).abs().toMinutes();
      var days = Math.floorMod(weekday.getValue() - other.weekday.getValue(), DAYS);
      return minutes + (long) Math.min(days, DAYS - days) * MINUTES_PER_WEEKDAY;
    }
  }

  /** One of the visits they are learnt from. */
  record Past(LocalDateTime startsAt, Optional<UUID> roomId, List<UUID> supervisors) {}

  /**
   * @param visits the latest first
   */
  static Habits of(List<Past> visits) {
    return new Habits(
        mostUsual(visits.stream().flatMap(visit -> visit.roomId().stream()).toList()),
        mostUsual(visits.stream().flatMap(visit -> visit.supervisors().stream()).toList()),
        visits.stream().map(visit -> Hour.of(visit.startsAt())).collect(toSet()));
  }

  /** What of a seat would be new to the family: the room, the supervisors; 0 to 2. */
  int newIn(Seat seat) {
    var room = seat.roomId().filter(not(rooms::contains)).isPresent() && !rooms.isEmpty();
    var staff = !supervisors.isEmpty() && !supervisors.containsAll(seat.supervisors());
    return (room ? 1 : 0) + (staff ? 1 : 0);
  }

  /**
   * How far off the hours at which the family usually comes, in minutes of the day; each day of the
   * week between counts as two hours.
   */
  long minutesOff(LocalDateTime start) {
    var hour = Hour.of(start);
    return hours.stream().mapToLong(hour::away).min().orElse(0);
  }

  /** The usual first, in the order of {@code usual}; the others after them as they were. */
  static <T> List<T> usualFirst(List<T> all, Function<T, Collection<UUID>> ids, List<UUID> usual) {
    return all.stream().sorted(comparing(each -> rank(ids.apply(each), usual))).toList();
  }

  private static int rank(Collection<UUID> ids, List<UUID> usual) {
    return ids.stream().mapToInt(id -> usual.contains(id) ? usual.indexOf(id) : usual.size()).sum();
  }

  private static List<UUID> mostUsual(List<UUID> seen) {
    return seen.stream().distinct().sorted(comparing(id -> -frequency(seen, id))).toList();
  }
}
