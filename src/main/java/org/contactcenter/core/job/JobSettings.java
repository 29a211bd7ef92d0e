package org.contactcenter.core.job;

import java.time.Duration;

/**
 * How this node does recurring work.
 *
 * @param enabled whether it does any; of several nodes at least one must
 * @param pollSeconds how often it looks for what is due
 */
public record JobSettings(boolean enabled, int pollSeconds) {
  public static final JobSettings DEFAULT = new JobSettings(true, 20);

  public JobSettings {
    if (pollSeconds < 1) {
      throw new IllegalArgumentException("pollSeconds: " + pollSeconds);
    }
  }

  Duration poll() {
    return Duration.ofSeconds(pollSeconds);
  }
}
