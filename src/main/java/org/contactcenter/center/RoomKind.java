package org.contactcenter.center;

/** What a room is there for. */
public enum RoomKind {
  /** Visits take place in it. */
  VISIT,
  /** Who comes first, or leaves last, waits in it; its capacity is how many parties do at once. */
  WAITING
}
