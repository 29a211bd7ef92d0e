package org.contactcenter.retention;

import java.time.Duration;
import java.util.UUID;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.job.Job;

/**
 * Gathers once a day in every center what is due. It wakes every quarter of an hour, for centers
 * lie in many zones; the first to take a center's day does it.
 */
public final class DailyRetention {
  private static final Duration PAUSE = Duration.ofMinutes(15);

  /** The job acts in nobody's name: it changes no record of a family, and so needs no trace. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final RetentionDao dao;
  private final Transactions transactions;
  private final Retention retention;

  DailyRetention(RetentionDao dao, Transactions transactions, Retention retention) {
    this.dao = dao;
    this.transactions = transactions;
    this.retention = retention;
  }

  /** Looks after every center whose day has not been looked after yet. */
  public void run() {
    transactions
        .in(new Scope(NOBODY, NOBODY), dao::centers)
        .forEach(center -> retention.gatherDaily(new Scope(center, NOBODY)));
  }

  Job job() {
    return new Job("daily-retention", PAUSE, this::run);
  }
}
