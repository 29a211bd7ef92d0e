package org.contactcenter.audit.chain;

import io.dropwizard.lifecycle.Managed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the sealer work every second while the service runs, and a last time when it stops; the
 * first work of a day sets the anchors. A failure is told of once, and tried again.
 */
final class Sealing implements Managed {
  private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
  private static final int SECONDS_TO_STOP = 20;

  private final Sealer sealer;
  private final Anchors anchors;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(Sealing::thread);
  private volatile Look look = new Look(0, 0, System.nanoTime());
  private volatile @Nullable String trouble;
  private @Nullable LocalDate anchored;

  /** What waited when the sealer last looked, and when that was. */
  private record Look(long entries, double seconds, long nanoTime) {}

  Sealing(Sealer sealer, Anchors anchors) {
    this.sealer = sealer;
    this.anchors = anchors;
  }

  @Override
  public void start() {
    var unused = worker.scheduleWithFixedDelay(this::work, 0, 1, TimeUnit.SECONDS);
  }

  @Override
  public void stop() throws InterruptedException {
    worker.shutdown();
    if (worker.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
      work();
    }
  }

  /** Seals what waits, and sets the anchors where the day is new. */
  void work() {
    try {
      look();
      sealer.sealAll();
      if (!anchors.today().equals(anchored) && sealer.anchorAll()) {
        anchored = anchors.today();
      }
      if (trouble != null) {
        LOG.info("The audit trail is sealed and anchored again");
      }
      trouble = null;
    } catch (RuntimeException failure) {
      note(failure);
    }
  }

  /** No entry has been waiting for longer: what was seen, and the time since. */
  double ageSeconds() {
    var last = look;
    return last.seconds() + (System.nanoTime() - last.nanoTime()) / 1e9;
  }

  long entries() {
    return look.entries();
  }

  /** Why the last work was not done. */
  Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  private void look() {
    var backlog = sealer.backlog();
    look =
        new Look(
            backlog.stream().mapToLong(SealDao.Waiting::entries).sum(),
            backlog.stream().mapToDouble(SealDao.Waiting::seconds).max().orElse(0),
            System.nanoTime());
  }

  /** The kind only: a message of the database may quote what somebody wrote. */
  private void note(RuntimeException failure) {
    var kind = failure.getClass().getName();
    if (!kind.equals(trouble)) {
      LOG.error("The audit trail could not be sealed or anchored: {}", kind);
    }
    trouble = kind;
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "audit-sealer");
    thread.setDaemon(true);
    return thread;
  }
}
