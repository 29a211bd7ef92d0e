package org.contactcenter.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Domain time that stands still until a test moves it. Sessions do not follow it. */
public final class TestClock implements InstantSource {
  /** A Monday morning, 10:00 in Sofia. */
  public static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  private static final TestClock OF_THE_RUN = new TestClock();

  private final AtomicReference<Instant> now = new AtomicReference<>(START);

  /** That of the one application that all tests share. */
  static TestClock ofTheRun() {
    return OF_THE_RUN;
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  public void set(Instant instant) {
    now.set(instant);
  }

  public void advance(Duration duration) {
    now.updateAndGet(instant -> instant.plus(duration));
  }

  public void reset() {
    now.set(START);
  }
}
