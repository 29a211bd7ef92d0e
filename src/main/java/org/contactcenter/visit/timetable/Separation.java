package org.contactcenter.visit.timetable;

/** How far the two sides are kept apart. */
public enum Separation {
  /** Never inside at once: the child is brought and left with staff, and fetched afterwards. */
  BUILDING,
  /** Only at the door: both may be inside, in different rooms. */
  DOOR
}
