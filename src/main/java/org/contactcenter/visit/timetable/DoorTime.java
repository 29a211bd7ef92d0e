package org.contactcenter.visit.timetable;

import java.time.Instant;

/** The planned minute at which a side passes the door. */
public record DoorTime(Side side, Kind kind, Instant at) {

  /** Which way. */
  public enum Kind {
    IN,
    OUT
  }
}
