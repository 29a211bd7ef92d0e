package org.contactcenter.visit.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;

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

  /** Throws the {@link Problem} that says why nobody would open the door. */
  public void require(Timetable timetable) {
    var whole = timetable.whole();
    var day = week.dayOf(timetable.visit().start());
    if (day.isBefore(firstDay)) {
      throw Problem.rule("before-first-day", firstDay);
    }
    if (closingDays.contains(day)) {
      throw Problem.rule("closing-day", day);
    }
    if (week.on(day).stream().noneMatch(open -> open.encloses(whole))) {
      throw Problem.rule("outside-opening-hours");
    }
  }
}
