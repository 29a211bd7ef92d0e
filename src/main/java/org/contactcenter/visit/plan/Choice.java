package org.contactcenter.visit.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.contactcenter.core.Problem;

/**
 * Which occurrences are to be booked.
 *
 * @param dates those chosen, where they are
 */
record Choice(Book book, Set<LocalDate> dates) {

  Choice {
    dates = Set.copyOf(dates);
  }

  /** How many of the occurrences. */
  enum Book {
    /** All of them, or none. */
    ALL,
    /** Whatever is free; the others stay open, and are tried again. */
    FREE,
    /** The dates named, all of these or none; the others are left out. */
    CHOSEN
  }

  static final Choice WHAT_IS_FREE = new Choice(Book.FREE, Set.of());

  /** Throws a {@link Problem} for dates without occurrence, and a choice of nothing. */
  Choice requireOf(Collection<LocalDate> days) {
    if ((book == Book.CHOSEN) == dates.isEmpty() || !days.containsAll(dates)) {
      throw Problem.field("dates", "not-occurrences-of-the-plan");
    }
    return this;
  }

  boolean takes(LocalDate day) {
    return book != Book.CHOSEN || dates.contains(day);
  }

  boolean allOrNothing() {
    return book != Book.FREE;
  }
}
