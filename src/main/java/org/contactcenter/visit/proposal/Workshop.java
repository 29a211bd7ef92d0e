package org.contactcenter.visit.proposal;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import io.dropwizard.lifecycle.Managed;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.job.Job;

/**
 * Makes proposals one after another, apart from the requests that ask for them. What it has not
 * made when the service stops, a node makes later: whoever is first to find it left behind.
 */
public final class Workshop implements Managed {
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final Duration TO_STOP = Duration.ofSeconds(5);
  private static final UUID NOBODY = new UUID(0, 0);

  private final Maker maker;
  private final ProposalDao dao;
  private final Transactions transactions;
  private final ExecutorService bench =
      Executors.newSingleThreadExecutor(
          new ThreadFactoryBuilder().setNameFormat("timetable-proposal").setDaemon(true).build());

  Workshop(Maker maker, ProposalDao dao, Transactions transactions) {
    this.maker = maker;
    this.dao = dao;
    this.transactions = transactions;
  }

  void commission(Scope scope, UUID id) {
    bench.execute(() -> maker.make(scope, id));
  }

  /** Makes what other nodes left behind, in every center. */
  Job job() {
    return new Job("timetable-proposals", PAUSE, this::makeAbandoned);
  }

  void makeAbandoned() {
    transactions
        .in(new Scope(NOBODY, NOBODY), dao::centers)
        .forEach(center -> maker.makeAbandoned(new Scope(center, NOBODY)));
  }

  @Override
  public void stop() throws InterruptedException {
    bench.shutdownNow();
    bench.awaitTermination(TO_STOP.toSeconds(), TimeUnit.SECONDS);
  }
}
