package org.contactcenter.report.court;

import java.time.LocalDate;
import org.contactcenter.core.Problem;

/** The days a report tells of, in the center; both belong to it. */
public record Period(LocalDate fromDay, LocalDate toDay) {

  /**
   * Throws a {@link Problem} where it ends before it begins, or lies ahead in part: what has not
   * happened yet is never cut off without a word.
   */
  void require(LocalDate currentDay) {
    if (toDay.isBefore(fromDay)) {
      throw Problem.field("to", "ends-before-it-begins");
    }
    if (toDay.isAfter(currentDay)) {
      throw Problem.field("to", "report-period-ahead", currentDay.toString());
    }
  }
}
