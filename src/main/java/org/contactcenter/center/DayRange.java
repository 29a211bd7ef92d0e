package org.contactcenter.center;

import java.time.LocalDate;
import java.util.Optional;

/** Days, both included. Who does not say from when or until when asks for all. */
record DayRange(LocalDate from, LocalDate to) {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

  static DayRange of(Optional<LocalDate> from, Optional<LocalDate> to) {
    return new DayRange(from.orElse(EARLIEST), to.orElse(LATEST));
  }
}
