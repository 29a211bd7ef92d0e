package org.contactcenter.demo;

import java.util.Optional;
import org.contactcenter.incident.Occurrence;
import org.contactcenter.visit.booking.ByWhom;

/**
 * Something out of the ordinary about the visit of one week.
 *
 * @param by who cancelled it, or did not come
 * @param hours how long before the visit it was cancelled
 * @param text the reason, or what is added to a note
 */
record Happening(
    int week,
    Kind what,
    Optional<ByWhom> by,
    Optional<Integer> hours,
    Optional<String> text,
    Optional<Trouble> incident) {

  enum Kind {
    CANCELLED,
    NO_SHOW,
    TERMINATED,
    INCIDENT,
    NOTE_AMENDED
  }

  /**
   * An incident during the visit, so many minutes after its beginning.
   *
   * @param tell whether the other parent is told
   * @param conclusion of the review, where there has been one
   */
  record Trouble(
      Occurrence.Severity severity,
      Occurrence.Category category,
      int minutes,
      String description,
      String action,
      boolean tell,
      Optional<String> authority,
      Optional<String> conclusion,
      boolean closed) {}
}
