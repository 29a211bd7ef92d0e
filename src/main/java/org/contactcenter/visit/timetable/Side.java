package org.contactcenter.visit.timetable;

/**
 * The two sides of a case, which never meet: those the child lives with, and those who visit it.
 */
public enum Side {
  RESIDENTIAL,
  VISITING
}
