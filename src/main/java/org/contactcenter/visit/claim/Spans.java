package org.contactcenter.visit.claim;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Stretches of time that may overlap; tells in the time of one search whether any is met. */
final class Spans {
  static final Spans NONE = new Spans(List.of());

  private final Instant[] starts;

  /** The latest end of all that begin no later than the one at this place. */
  private final Instant[] reach;

  /** One stretch; may be a single moment. */
  record Span(Instant start, Instant end) {}

  Spans(List<Span> spans) {
    var sorted = spans.stream().sorted(Comparator.comparing(Span::start)).toList();
    starts = sorted.stream().map(Span::start).toArray(Instant[]::new);
    reach = sorted.stream().map(Span::end).toArray(Instant[]::new);
    Arrays.parallelPrefix(reach, (one, other) -> one.isBefore(other) ? other : one);
  }

  /** Whether one of them has more than an end in common with the time between the two moments. */
  boolean meet(Instant from, Instant until) {
    var before = countBefore(until);
    return before > 0 && reach[before - 1].isAfter(from);
  }

  private int countBefore(Instant moment) {
    var found = Arrays.binarySearch(starts, moment);
    var at = found < 0 ? -found - 1 : found;
    while (at > 0 && starts[at - 1].equals(moment)) {
      at--;
    }
    return at;
  }
}
