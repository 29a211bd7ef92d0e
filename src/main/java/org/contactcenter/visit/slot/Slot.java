package org.contactcenter.visit.slot;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.util.Comparator;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.timetable.Timetable;

/**
 * A time at which a visit is legal, with the room and the supervisors free for it.
 *
 * @param waste the room's time next to it that would be left too short for another visit
 */
public record Slot(Timetable timetable, Seat seat, Duration waste) {

  /** The timetable wastes no room-hour; otherwise the sooner the better. */
  public static final Comparator<Slot> BEST_FIRST =
      comparing(Slot::waste).thenComparing(slot -> slot.timetable().visit().start());
}
