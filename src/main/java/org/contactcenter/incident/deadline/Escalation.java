package org.contactcenter.incident.deadline;

import java.time.Duration;
import java.util.UUID;
import org.contactcenter.core.Scope;
import org.contactcenter.core.job.Job;

/** Looks every few minutes, in every center, for what is overdue after an incident. */
public final class Escalation {
  private static final Duration PAUSE = Duration.ofMinutes(5);

  /** The job acts in nobody's name: that it escalated is itself a record. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final Deadlines deadlines;

  Escalation(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** Answers how many deadlines were found overdue for the first time. */
  public int run() {
    return deadlines.centers(new Scope(NOBODY, NOBODY)).stream()
        .mapToInt(center -> deadlines.escalate(new Scope(center, NOBODY)))
        .sum();
  }

  Job job() {
    return new Job("escalate-incidents", PAUSE, this::run);
  }
}
