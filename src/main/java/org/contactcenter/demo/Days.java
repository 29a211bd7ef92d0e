package org.contactcenter.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The days around the one on which the demonstration is loaded, on the center's clock. Whatever
 * weekday that is, the story is the same.
 */
record Days(Instant now, ZoneId zone) {
  /** The first center opens so many days before the loading. */
  static final int OPENING = -56;

  /** Its staff begin to take referrals so many days before the loading. */
  static final int FOUNDING = -70;

  /** Visits are booked until so many days after it. */
  static final int HORIZON = 28;

  LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  /** The day so many days after the loading. */
  LocalDate day(int offset) {
    return today().plusDays(offset);
  }

  Instant at(int offset, LocalTime time) {
    return day(offset).atTime(time).atZone(zone).toInstant();
  }

  Instant at(int offset, int hour) {
    return at(offset, LocalTime.of(hour, 0));
  }
}
