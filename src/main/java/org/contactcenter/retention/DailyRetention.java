package org.contactcenter.retention;

import io.dropwizard.lifecycle.Managed;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gathers once a day in every center what is due. It wakes every quarter of an hour, for centers
 * lie in many zones; of several nodes the first to take a center's day does it.
 */
public final class DailyRetention implements Managed {
  private static final Logger LOG = LoggerFactory.getLogger(DailyRetention.class);
  private static final int MINUTES = 15;

  /** The job acts in nobody's name: it changes no record of a family, and so needs no trace. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final RetentionDao dao;
  private final Transactions transactions;
  private final Retention retention;
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(DailyRetention::thread);

  DailyRetention(RetentionDao dao, Transactions transactions, Retention retention) {
    this.dao = dao;
    this.transactions = transactions;
    this.retention = retention;
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // attempt() lets no exception pass
  public void start() {
    executor.scheduleWithFixedDelay(this::attempt, 1, MINUTES, TimeUnit.MINUTES);
  }

  @Override
  public void stop() throws InterruptedException {
    executor.shutdown();
    if (!executor.awaitTermination(10, TimeUnit.SECONDS)) {
      executor.shutdownNow();
    }
  }

  /** Looks after every center whose day has not been looked after yet. */
  public void run() {
    transactions
        .in(new Scope(NOBODY, NOBODY), dao::centers)
        .forEach(center -> retention.gatherDaily(new Scope(center, NOBODY)));
  }

  /** The next round comes, whatever befell this one. */
  private void attempt() {
    try {
      run();
    } catch (RuntimeException failure) {
      LOG.error("what is due was not gathered: {}", failure.getClass().getName());
    }
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "daily-retention");
    thread.setDaemon(true);
    return thread;
  }
}
