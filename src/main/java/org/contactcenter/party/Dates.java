package org.contactcenter.party;

import java.time.LocalDate;
import org.contactcenter.core.Problem;

/** What a date given by people may be: no slip of the pen of a century or more. */
public final class Dates {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private Dates() {}

  /** Throws a {@link Problem} for a day after {@code today}, or before 1900. */
  public static void requirePast(String field, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw Problem.field(field, "in-the-future");
    }
    requireSensible(field, day);
  }

  /** Throws a {@link Problem} for a day before 1900. */
  public static void requireSensible(String field, LocalDate day) {
    if (day.isBefore(EARLIEST)) {
      throw Problem.field(field, "too-long-ago");
    }
  }
}
