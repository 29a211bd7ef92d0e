package org.contactcenter.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.audit.chain.ChainFixture.aTrail;
import static org.contactcenter.audit.chain.ChainFixture.ask;
import static org.contactcenter.audit.chain.ChainFixture.entry;
import static org.contactcenter.audit.chain.ChainFixture.harm;
import static org.contactcenter.audit.chain.ChainFixture.inTransaction;
import static org.contactcenter.audit.chain.ChainFixture.sealer;
import static org.contactcenter.audit.chain.ChainFixture.verify;
import static org.contactcenter.audit.chain.ChainFixture.write;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactcenter.core.User;
import org.junit.jupiter.api.Test;

/** What is committed is chained once and in that order, while nobody waits for anybody. */
class SealerIT {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @Test
  void aTransactionLeftOpenHoldsUpNeitherOtherWritersNorTheSealer() throws Exception {
    var user = aTrail(1);
    var written = new CountDownLatch(1);
    var mayCommit = new CountDownLatch(1);
    var pool = Executors.newSingleThreadExecutor();
    try {
      var slow =
          pool.submit(
              () ->
                  inTransaction(
                      user,
                      () -> {
                        write(user);
                        written.countDown();
                        await(mayCommit);
                      }));
      await(written);

      IntStream.range(0, 3).forEach(any -> write(user));
      sealer().sealAll();

      assertThat(verify(user).sealedUpTo()).isEqualTo(4);
      mayCommit.countDown();
      slow.get(1, TimeUnit.MINUTES);
    } finally {
      mayCommit.countDown();
      pool.shutdown();
    }
    sealer().sealAll();
    assertThat(verify(user).isIntact()).isTrue();
    assertThat(verify(user).sealedUpTo()).isEqualTo(5);
    assertThat(entry(user, 5)).isLessThan(entry(user, 2));
  }

  @Test
  void whateverIsCommittedIsSealedOnceHoweverManyWriteAndSealAtATime() throws Exception {
    var user = aTrail(0);
    var writing = new AtomicBoolean(true);
    var pool = Executors.newFixedThreadPool(14);
    try {
      var sealers = Stream.generate(() -> pool.submit(() -> sealWhile(writing))).limit(2).toList();
      var writers =
          Stream.generate(() -> pool.submit(() -> writeSlowly(user, 40))).limit(12).toList();
      finish(writers);
      writing.set(false);
      finish(sealers);
    } finally {
      pool.shutdown();
    }
    sealer().sealAll();

    var verification = verify(user);
    assertThat(verification.problems()).isEmpty();
    assertThat(verification.entries()).isEqualTo(12 * 40);
    assertThat(verification.sealedUpTo()).isEqualTo(12 * 40);
    assertThat(verification.unsealed()).isZero();
  }

  @Test
  void whatWasRolledBackLeavesNoGap() {
    var user = aTrail(1);
    try {
      inTransaction(
          user,
          () -> {
            write(user);
            throw new IllegalArgumentException("rolled back");
          });
    } catch (IllegalArgumentException expected) {
      assertThat(expected).hasMessage("rolled back");
    }
    write(user);
    sealer().sealAll();

    assertThat(verify(user).isIntact()).isTrue();
    assertThat(verify(user).sealedUpTo()).isEqualTo(2);
  }

  @Test
  void aLongBacklogIsSealedInBatches() {
    var user = aTrail(1);
    harmlessly(user, 2500);

    sealer().sealAll();

    assertThat(verify(user).isIntact()).isTrue();
    assertThat(verify(user).sealedUpTo()).isEqualTo(2501);
  }

  @Test
  void theServiceIsUnhealthyWhileAnEntryWaitsTooLong() {
    var user = aTrail(1);
    var sealing = new Sealing(sealer(), ChainFixture.anchors());
    var health = new SealHealth(sealing, sealer(), LIMIT);
    write(user);
    assertThat(health.check().isHealthy()).isTrue();

    harm(
        "UPDATE audit_unsealed SET since = since - interval '2 minutes' WHERE center_id = ?",
        user.centerId());

    assertThat(health.check().isHealthy()).isFalse();
    assertThat(health.check().getMessage()).contains("more than 60 s");
    assertThat(verify(user).lagSeconds()).isBetween(120L, 180L);
    sealing.work();
    assertThat(sealing.ageSeconds()).isGreaterThanOrEqualTo(120);
    assertThat(health.check().isHealthy()).isTrue();
    sealing.work();
    assertThat(sealing.ageSeconds()).isLessThan(120);
    assertThat(sealing.entries()).isZero();
  }

  /** By statement, as the service would: each entry is queued by the database itself. */
  private static void harmlessly(User user, int entries) {
    assertThat(
            ask(
                """
                WITH more AS (
                  INSERT INTO audit_entry (id, center_id, actor, action, subject, at, address)
                  SELECT gen_random_uuid(), ?, ?, 'case.read', gen_random_uuid(), now(), '192.0.2.1'
                  FROM generate_series(1, ?)
                  RETURNING 1)
                SELECT count(*) FROM more
                """,
                user.centerId(),
                user.id(),
                entries))
        .containsExactly(Integer.toString(entries));
  }

  private static void writeSlowly(User user, int entries) {
    for (var entry = 0; entry < entries; entry++) {
      inTransaction(
          user,
          () -> {
            write(user);
            pause(ThreadLocalRandom.current().nextInt(20));
          });
    }
  }

  private static void sealWhile(AtomicBoolean writing) {
    while (writing.get()) {
      sealer().sealAll();
    }
  }

  private static void finish(Iterable<? extends Future<?>> works) throws Exception {
    for (var work : works) {
      work.get(2, TimeUnit.MINUTES);
    }
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
