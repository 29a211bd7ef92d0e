package org.contactcenter.incident;

/** What becomes of the running visit at which something critical happened. */
public enum VisitMeasure {
  /** It is over. */
  END,
  /** It stands still until it is continued or ended. */
  PAUSE
}
