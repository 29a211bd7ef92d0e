package org.contactcenter.core.job;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;

/** When a job comes next: a pause after its last time, and a short one after the first start. */
record Pause(Duration length) implements Schedule {
  /** Lets the service start in peace. */
  private static final Duration FIRST = Duration.ofMinutes(1);

  @Override
  public Instant getInitialExecutionTime(Instant now) {
    return now.plus(length.compareTo(FIRST) < 0 ? length : FIRST);
  }

  @Override
  public Instant getNextExecutionTime(ExecutionComplete last) {
    return last.getTimeDone().plus(length);
  }

  @Override
  public boolean isDeterministic() {
    return false;
  }
}
