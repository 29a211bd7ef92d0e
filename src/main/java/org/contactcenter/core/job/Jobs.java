package org.contactcenter.core.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.lifecycle.Managed;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One node's hand in the recurring work, from the start of the service to its stop. Of all nodes on
 * a database one takes what is due, by a row that the others step over; a node that died under way
 * is noticed by its heart, which stops beating, and its work is done by another.
 */
public final class Jobs implements Managed {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final int THREADS = 2;
  private static final Duration TO_STOP = Duration.ofSeconds(10);

  private final Scheduler scheduler;

  public Jobs(DataSource database, Duration poll, List<Job> jobs) {
    scheduler =
        Scheduler.create(database)
            .startTasks(jobs.stream().map(Jobs::task).toList())
            .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
            .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
            .serializer(new NoData())
            .pollUsingLockAndFetch(0.5, 1.0)
            .pollingInterval(poll)
            .threads(THREADS)
            .shutdownMaxWait(TO_STOP)
            .failureLogging(LogLevel.OFF, false)
            .build();
  }

  /** Lets this node do them while the service runs, if its settings say so. */
  public static void attend(
      Environment environment, DataSource database, JobSettings settings, List<Job> jobs) {
    if (settings.enabled()) {
      environment.lifecycle().manage(new Jobs(database, settings.poll(), jobs));
    }
  }

  @Override
  public void start() {
    scheduler.start();
  }

  @Override
  public void stop() {
    scheduler.stop();
  }

  private static RecurringTask<Void> task(Job job) {
    return Tasks.recurring(job.name(), new Pause(job.pause()))
        .execute((instance, context) -> attempt(job));
  }

  /** The next round comes, whatever befell this one; a message could quote a record. */
  private static void attempt(Job job) {
    try {
      job.work().run();
    } catch (RuntimeException failure) {
      LOG.error("{} was not done: {}", job.name(), failure.getClass().getName());
    }
  }
}
