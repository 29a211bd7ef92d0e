package org.contactcenter.visit.timetable;

import java.time.LocalDate;
import java.util.List;
import org.contactcenter.center.Absence;
import org.contactcenter.core.Interval;

/**
 * When a member of staff works.
 *
 * @param week their own hours; without any, they work whenever the center is open
 */
public record Roster(Week week, List<Absence> absences) {

  public Roster {
    absences = List.copyOf(absences);
  }

  /** Whether they are there for the whole of it. */
  public boolean isAtWork(Interval visit) {
    return !isAway(visit)
        && (week.hours().isEmpty()
            || week.on(week.dayOf(visit.start())).stream().anyMatch(at -> at.encloses(visit)));
  }

  /** Whether they are absent on the day of it. */
  public boolean isAway(Interval visit) {
    return isAwayOn(week.dayOf(visit.start()));
  }

  /** Whether they are absent on that day. */
  public boolean isAwayOn(LocalDate day) {
    return absences.stream()
        .anyMatch(each -> !day.isBefore(each.firstDay()) && !day.isAfter(each.lastDay()));
  }
}
