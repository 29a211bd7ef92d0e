package org.contactcenter.visit.slot;

import java.time.Duration;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.timetable.Timetable;

/**
 * A time at which a visit is legal, with the room and the supervisors free for it.
 *
 * @param waste the room's time next to it that would be left too short for another visit
 */
public record Slot(Timetable timetable, Seat seat, Duration waste) {}
