package org.contactcenter.visit.slot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.claim.Seat.Wait;
import org.contactcenter.visit.timetable.Timetable;

/** Where the family of one visit waits, in each building; looks for it once. */
final class Waiting {
  private final House house;
  private final Timetable timetable;
  private final List<Interval> times;
  private final Predicate<Claims> free;
  private final Map<UUID, Optional<Wait>> known = new HashMap<>();

  /**
   * @param free whether what a place to wait takes can be had
   */
  Waiting(House house, Timetable timetable, Predicate<Claims> free) {
    this.house = house;
    this.timetable = timetable;
    this.times = timetable.waits();
    this.free = free;
  }

  /**
   * The seat with a place to wait in its building; as it is where nobody waits, or the building has
   * no waiting room. Empty where each place is taken or closed.
   */
  Optional<Seat> with(Seat seat) {
    var site = seat.siteId().filter(house::hasWaiting);
    if (site.isEmpty() || times.isEmpty()) {
      return Optional.of(seat);
    }
    return known.computeIfAbsent(site.get(), this::place).map(seat::waitingAt);
  }

  private Optional<Wait> place(UUID site) {
    return house
        .waits(site, times)
        .filter(wait -> free.test(Claims.of(wait, timetable)))
        .findFirst();
  }
}
