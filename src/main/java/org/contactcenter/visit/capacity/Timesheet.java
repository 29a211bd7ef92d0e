package org.contactcenter.visit.capacity;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The time of one room or one supervisor, day by day.
 *
 * @param id of the room or of the supervisor's account
 * @param days every day looked at, in order, those without open hours too
 */
public record Timesheet(UUID id, SortedMap<LocalDate, Usage> days) {

  static Timesheet of(UUID id, Map<LocalDate, Usage> days) {
    return new Timesheet(id, new TreeMap<>(days));
  }

  Usage on(LocalDate day) {
    return days.getOrDefault(day, Usage.NONE);
  }

  Usage total() {
    return days.values().stream().reduce(Usage.NONE, Usage::and);
  }
}
