package org.contactcenter.visit.claim;

import java.util.Collection;
import java.util.List;
import org.contactcenter.visit.claim.Spans.Span;

/**
 * The stays of one side at one place, and the time around them that is kept clear. Another stay
 * must not reach into the time kept clear, nor what it keeps clear itself into one of the stays.
 */
final class Watch {
  private final Spans stays;
  private final Spans clear;

  Watch(Collection<Guard> guards) {
    stays = new Spans(guards.stream().map(each -> new Span(each.from(), each.until())).toList());
    clear =
        new Spans(
            guards.stream()
                .map(each -> new Span(each.clearFrom(), each.clearUntil()))
                .filter(each -> each.start().isBefore(each.end()))
                .toList());
  }

  static Watch over(List<Guard> guards) {
    return new Watch(guards);
  }

  /** Whether a stay of another side may be beside these. */
  boolean admits(Guard other) {
    return !clear.meet(other.from(), other.until()) && !isReachedBy(other);
  }

  private boolean isReachedBy(Guard other) {
    return other.clearFrom().isBefore(other.clearUntil())
        && stays.meet(other.clearFrom(), other.clearUntil());
  }
}
