package org.contactcenter.visit.proposal;

import java.time.Duration;

/**
 * How this node makes timetable proposals.
 *
 * @param seconds what the solver may take for one
 * @param workers its threads
 */
public record ProposalSettings(int seconds, int workers) {
  public static final ProposalSettings DEFAULT = new ProposalSettings(30, 2);

  public ProposalSettings {
    if (seconds < 1 || seconds > 30) {
      throw new IllegalArgumentException("seconds, 1 to 30: " + seconds);
    }
    if (workers < 1 || workers > 2) {
      throw new IllegalArgumentException("workers, 1 or 2: " + workers);
    }
  }

  Duration limit() {
    return Duration.ofSeconds(seconds);
  }
}
