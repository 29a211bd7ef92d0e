package org.contactcenter.visit.proposal.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.claim.Limits;

/**
 * What limits the work of the house beyond rooms and people being free.
 *
 * @param places how many families a room holds
 * @param pause between two visits that nobody of the staff goes below
 * @param workAtMost of one member of staff on one day, where nothing else was settled with them
 * @param work what they do already on a day; nothing where absent
 * @param limits what was settled with whom
 */
public record Supply(
    Map<UUID, Integer> places,
    Duration pause,
    Duration workAtMost,
    Map<WorkDay, Duration> work,
    Map<UUID, Limits> limits) {

  public Supply {
    places = Map.copyOf(places);
    work = Map.copyOf(work);
    limits = Map.copyOf(limits);
  }

  /** Of staff with whom nothing was settled. */
  public Supply(
      Map<UUID, Integer> places, Duration pause, Duration workAtMost, Map<WorkDay, Duration> work) {
    this(places, pause, workAtMost, work, Map.of());
  }

  /** Of no house at all. */
  public static final Supply NOTHING = new Supply(Map.of(), Duration.ZERO, Duration.ZERO, Map.of());

  /** A day of a member of staff. */
  public record WorkDay(UUID staffId, LocalDate day) {}

  /** What they may still do on that day. */
  public Duration left(UUID staffId, LocalDate day) {
    var done = work.getOrDefault(new WorkDay(staffId, day), Duration.ZERO);
    var most = settled(staffId).map(Limits::perDay).orElse(workAtMost);
    return done.compareTo(most) < 0 ? most.minus(done) : Duration.ZERO;
  }

  /** What they need between two visits that do not overlap. */
  public Duration pause(UUID staffId) {
    return settled(staffId).map(Limits::rest).orElse(pause);
  }

  /** How many families they look after at once, at most. */
  public int familiesAtOnce(UUID staffId) {
    return settled(staffId).map(Limits::familiesAtOnce).orElse(Integer.MAX_VALUE);
  }

  /** The longest of the pauses. */
  public Duration longestPause() {
    return limits.values().stream().map(Limits::rest).reduce(pause, Supply::longer);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private Optional<Limits> settled(UUID staffId) {
    return Optional.ofNullable(limits.get(staffId));
  }

  /** The visit with such a pause before and after it. */
  static Interval with(Duration pause, Interval visit) {
    return new Interval(visit.start().minus(pause), visit.end().plus(pause));
  }

  public int placesOf(UUID roomId) {
    return places.getOrDefault(roomId, 1);
  }

  /** The most families that share one room. */
  public int placesAtMost() {
    return places.values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }
}
