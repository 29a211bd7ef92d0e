package org.contactcenter.center;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** A stretch of one weekday, on the center's clock: opening hours, or when someone works. */
public record WeeklyHours(
    @NotNull DayOfWeek weekday, @NotNull LocalTime opens, @NotNull LocalTime closes) {
  boolean inOrder() {
    return opens.isBefore(closes);
  }
}
