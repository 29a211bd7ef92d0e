package org.contactcenter.visit.capacity;

import java.time.LocalDate;
import java.util.UUID;
import org.contactcenter.core.Interval;

/** A stretch of a day during which a room or a supervisor is there for families. */
record OpenTime(UUID resource, LocalDate day, Interval during) {

  /** Of the same resource and day. */
  OpenTime during(Interval other) {
    return new OpenTime(resource, day, other);
  }
}
