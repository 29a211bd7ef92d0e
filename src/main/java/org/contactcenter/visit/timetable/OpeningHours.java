package org.contactcenter.visit.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contactcenter.core.Interval;

/**
 * When the house is open. Somebody must be there to open the door, so the whole of a visit lies
 * within these hours, from the first arrival to the last departure.
 *
 * @param firstDay the center's first day of visits
 */
public record OpeningHours(Week week, Set<LocalDate> closingDays, LocalDate firstDay) {

  public OpeningHours {
    closingDays = Set.copyOf(closingDays);
  }

  /** The open hours of one day, in order. */
  public List<Interval> on(LocalDate day) {
    return closingDays.contains(day) || day.isBefore(firstDay) ? List.of() : week.on(day);
  }

  /** Why nobody would open the door for some of it; empty where somebody does. */
  public Optional<Closed> against(Timetable timetable) {
    var whole = timetable.whole();
    var day = week.dayOf(timetable.visit().start());
    if (day.isBefore(firstDay)) {
      return Optional.of(Closed.BEFORE_FIRST_DAY);
    }
    if (closingDays.contains(day)) {
      return Optional.of(Closed.THAT_DAY);
    }
    return week.on(day).stream().anyMatch(open -> open.encloses(whole))
        ? Optional.empty()
        : Optional.of(Closed.AT_THAT_TIME);
  }

  /** Why the house is closed. */
  public enum Closed {
    BEFORE_FIRST_DAY,
    THAT_DAY,
    AT_THAT_TIME
  }
}
