package org.contactcenter.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * What happens, told in the order of time: each event runs at its own instant and may plan later
 * ones. It is the clock of everything that happens in it.
 */
final class Story implements InstantSource {
  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::order));
  private Instant now;
  private long planned;

  Story(Instant beginning) {
    this.now = beginning;
  }

  private record Event(Instant at, long order, Runnable happening) {}

  @Override
  public Instant instant() {
    return now;
  }

  /** Plans an event; one that is due already happens next. */
  void at(Instant instant, Runnable happening) {
    events.add(new Event(instant, planned++, happening));
  }

  void after(Duration delay, Runnable happening) {
    at(now.plus(delay), happening);
  }

  /** Tells the story up to its end. What was planned for later does not happen. */
  void tellUntil(Instant end) {
    while (!events.isEmpty() && !events.element().at().isAfter(end)) {
      var event = events.remove();
      now = event.at().isAfter(now) ? event.at() : now;
      event.happening().run();
    }
    now = end;
  }
}
