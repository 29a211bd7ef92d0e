package org.contactcenter.core.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsIT {
  private static final Duration POLL = Duration.ofMillis(20);
  private static final Duration LONG = Duration.ofDays(1);
  private static final String NAME = "job-under-test";

  private final Jdbi owner = Jdbi.create(TestCenter.database().asOwner());

  @AfterEach
  void forget() {
    owner.useHandle(
        handle -> handle.execute("DELETE FROM scheduled_tasks WHERE task_name = ?", NAME));
  }

  @Test
  void eachDueIsDoneOnceWhateverTheNodes() throws InterruptedException {
    var done = new ConcurrentLinkedQueue<Integer>();
    withTwoNodes(
        LONG,
        done::add,
        () -> {
          for (int round = 1; round <= 10; round++) {
            makeDue();
            await(done, round);
          }
          Thread.sleep(POLL.toMillis() * 10);
        });

    assertThat(done).hasSize(10);
  }

  @Test
  void whatIsUnderWayOnOneNodeIsNotBegunOnTheOther() throws InterruptedException {
    var running = new AtomicInteger();
    var together = new ConcurrentLinkedQueue<Integer>();
    withTwoNodes(
        Duration.ofMillis(10),
        node -> {
          together.add(running.incrementAndGet());
          pause(30);
          running.decrementAndGet();
        },
        () -> await(together, 10));

    assertThat(together).containsOnly(1);
  }

  @Test
  void aFailureDoesNotKeepItFromComingAgain() throws InterruptedException {
    var tries = new ConcurrentLinkedQueue<Integer>();
    withTwoNodes(
        Duration.ofMillis(10),
        node -> {
          tries.add(node);
          throw new IllegalStateException("broken");
        },
        () -> await(tries, 3));

    assertThat(tries).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void aStoppedNodeFinishesWhatItHasBegun() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var finished = new AtomicInteger();
    var node =
        node(
            Duration.ofMillis(10),
            () -> {
              begun.countDown();
              pause(200);
              finished.incrementAndGet();
            });
    node.start();
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

    node.stop();

    assertThat(finished).hasPositiveValue();
  }

  private interface Course {
    void run() throws InterruptedException;
  }

  private void withTwoNodes(Duration pause, IntConsumer work, Course course)
      throws InterruptedException {
    var nodes =
        IntStream.of(1, 2).mapToObj(number -> node(pause, () -> work.accept(number))).toList();
    nodes.forEach(Jobs::start);
    try {
      course.run();
    } finally {
      nodes.parallelStream().forEach(Jobs::stop);
    }
  }

  private static Jobs node(Duration pause, Runnable work) {
    return new Jobs(TestCenter.database().asService(), POLL, List.of(new Job(NAME, pause, work)));
  }

  /** Once the last time has been written down, which happens after its work. */
  private void makeDue() throws InterruptedException {
    for (int tries = 0; !madeDue() && tries < 1500; tries++) {
      Thread.sleep(20);
    }
  }

  private boolean madeDue() {
    return 1
        == owner.withHandle(
            handle ->
                handle.execute(
                    """
                    UPDATE scheduled_tasks SET execution_time = clock_timestamp()
                    WHERE task_name = ? AND NOT picked AND execution_time > clock_timestamp()
                    """,
                    NAME));
  }

  private static void await(ConcurrentLinkedQueue<Integer> done, int count)
      throws InterruptedException {
    for (int tries = 0; done.size() < count && tries < 1500; tries++) {
      Thread.sleep(20);
    }
    assertThat(done).hasSizeGreaterThanOrEqualTo(count);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
