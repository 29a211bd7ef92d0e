package org.contactcenter.visit.proposal.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.core.Interval;

/**
 * What limits the work of the house beyond rooms and people being free.
 *
 * @param places how many families a room holds
 * @param pause between two visits of a member of staff
 * @param workAtMost of one member of staff on one day
 * @param work what they do already on a day; nothing where absent
 */
public record Supply(
    Map<UUID, Integer> places, Duration pause, Duration workAtMost, Map<WorkDay, Duration> work) {

  public Supply {
    places = Map.copyOf(places);
    work = Map.copyOf(work);
  }

  /** A day of a member of staff. */
  public record WorkDay(UUID staffId, LocalDate day) {}

  /** What they may still do on that day. */
  public Duration left(UUID staffId, LocalDate day) {
    var done = work.getOrDefault(new WorkDay(staffId, day), Duration.ZERO);
    return done.compareTo(workAtMost) < 0 ? workAtMost.minus(done) : Duration.ZERO;
  }

  /** The visit with the pause before and after it. */
  Interval withPauses(Interval visit) {
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
