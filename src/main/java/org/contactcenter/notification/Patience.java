package org.contactcenter.notification;

import java.time.Duration;

/** How long a message waits after the mail server refused it for the time being, and how often. */
final class Patience {
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(1);

  /** A day and a half, about: long enough for a server that asks newcomers to come again. */
  private static final int TRIES = 40;

  private Patience() {}

  /** Twice as long each time, up to an hour. */
  static Duration after(int tries) {
    var doubled = FIRST.multipliedBy(1L << Math.min(Math.max(tries - 1, 0), 6));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }

  static boolean isOver(int tries) {
    return tries >= TRIES;
  }
}
