package org.contactcenter.referral;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.contactcenter.core.Problem;

/** Hours of a weekday at which a family would like to come, as the clock on the wall shows them. */
public record PreferredHours(DayOfWeek weekday, LocalTime from, LocalTime until) {

  /** Throws a {@link Problem} for hours that end before they begin. */
  public void require(String path) {
    if (!from.isBefore(until)) {
      throw Problem.field(path + "until", "ends-before-it-begins");
    }
  }
}
