package org.contactcenter.visit.claim;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.timetable.Intervals;

/**
 * How much a member of staff does in a day.
 *
 * @param perDay with families at most, in all centers together; families looked after at the same
 *     time count once
 * @param rest between two visits that do not overlap
 * @param familiesAtOnce in one room at most
 */
public record Limits(Duration perDay, Duration rest, int familiesAtOnce) {
  /** None at all. */
  public static final Limits NONE =
      new Limits(Duration.ofDays(2), Duration.ZERO, Integer.MAX_VALUE);

  /** Why a visit would be too much. */
  public enum Excess {
    HOURS_USED_UP,
    NEEDS_BREAK,
    FAMILIES_ENOUGH
  }

  /**
   * Why the visit would be too much beside what they do already; empty where it would not.
   *
   * @param day the center's, from midnight to midnight
   */
  public Optional<Excess> against(Interval visit, Collection<Interval> work, Interval day) {
    if (total(visit, work, day).compareTo(perDay) > 0) {
      return Optional.of(Excess.HOURS_USED_UP);
    }
    if (!rest.isZero() && work.stream().anyMatch(other -> isTooClose(visit, other))) {
      return Optional.of(Excess.NEEDS_BREAK);
    }
    return atOnce(visit, work) > familiesAtOnce
        ? Optional.of(Excess.FAMILIES_ENOUGH)
        : Optional.empty();
  }

  private static Duration total(Interval visit, Collection<Interval> work, Interval day) {
    var ofDay =
        Stream.concat(work.stream(), Stream.of(visit))
            .flatMap(each -> Intervals.meet(each, day.start(), day.end()).stream());
    return Intervals.union(ofDay).stream()
        .map(Interval::length)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private boolean isTooClose(Interval one, Interval other) {
    return !one.overlaps(other)
        && one.start().isBefore(other.end().plus(rest))
        && other.start().isBefore(one.end().plus(rest));
  }

  /** The most families at any moment of the visit, its own included. */
  private static long atOnce(Interval visit, Collection<Interval> work) {
    var meanwhile = work.stream().filter(visit::overlaps).toList();
    return 1
        + Stream.concat(Stream.of(visit), meanwhile.stream())
            .map(Interval::start)
            .filter(visit::contains)
            .mapToLong(at -> meanwhile.stream().filter(each -> each.contains(at)).count())
            .max()
            .orElse(0);
  }
}
