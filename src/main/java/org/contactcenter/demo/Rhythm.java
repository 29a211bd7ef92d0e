package org.contactcenter.demo;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * On which days a family meets: every so many weeks, on the same day of the week.
 *
 * @param from the first week, and {@code until} the last, counted from the one that the loading
 *     begins
 * @param day so many days after that of the loading, in week 0
 * @param at when it begins, unless {@code today} chooses a time around that of the loading
 * @param supervisor who is always there, by user name
 * @param notes the language of the notes
 */
record Rhythm(
    int every,
    Optional<Integer> from,
    Optional<Integer> until,
    int day,
    LocalTime at,
    Optional<Hour> today,
    Optional<String> supervisor,
    Optional<String> interpreter,
    Optional<String> notes) {
  private static final int FIRST_WEEK = -8;
  private static final int LAST_WEEK = 3;

  /** When on the day of the loading, so that there is something to see. */
  enum Hour {
    NOW,
    SOON,
    LATER
  }

  IntStream weeks() {
    return IntStream.iterate(from.orElse(FIRST_WEEK), week -> week + every)
        .takeWhile(week -> week <= until.orElse(LAST_WEEK));
  }
}
