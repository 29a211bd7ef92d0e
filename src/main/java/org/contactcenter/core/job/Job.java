package org.contactcenter.core.job;

import java.time.Duration;

/**
 * A piece of work that comes back. It wakes by the machine's clock, on one node at a time; what
 * there is to do it decides by domain time, and finds nothing to do when woken twice.
 *
 * @param name its name in the table of what is due; never changes
 * @param pause from its end to its next beginning
 * @param work whatever it throws is told in the log by its kind, and tried again after the pause
 */
public record Job(String name, Duration pause, Runnable work) {

  public Job {
    if (pause.isNegative() || pause.isZero()) {
      throw new IllegalArgumentException("never rests: " + name);
    }
  }
}
