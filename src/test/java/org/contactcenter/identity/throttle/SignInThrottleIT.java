package org.contactcenter.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.contactcenter.core.Database;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Transactions;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.TestClock;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On names and addresses that nobody has, and a clock of its own. */
class SignInThrottleIT {
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  private final Jdbi jdbi = Database.prepare(Jdbi.create(TestCenter.database().asService()));
  private final TestClock clock = new TestClock();
  private final SignInThrottle throttle = new SignInThrottle(jdbi, new Transactions(jdbi), clock);
  private final String account = "nobody-" + UUID.randomUUID();
  private final String address = "192.0.2." + UUID.randomUUID();

  SignInThrottleIT() {
    clock.set(LONG_AGO);
  }

  @AfterEach
  void leaveNothing() {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "DELETE FROM sign_in_failure WHERE failed_at < ?",
                LONG_AGO.plus(Duration.ofDays(9))));
  }

  @Test
  void tenFailuresAreFreeThenEachDoublesTheWait() {
    fail(account, address, SignInThrottle.FREE_PER_ACCOUNT);

    for (int wait : new int[] {5, 10, 20, 40, 80, 160, 320, 640, 900}) {
      assertRefused(account, address, wait);
      clock.advance(Duration.ofSeconds(wait - 1));
      assertRefused(account, address, 1);
      clock.advance(Duration.ofSeconds(1));
      fail(account, address, 1);
    }
  }

  @Test
  void anHourLaterAllIsForgottenAndNothingIsKept() {
    fail(account, address, SignInThrottle.FREE_PER_ACCOUNT);
    clock.advance(Duration.ofMinutes(61));

    fail(account, address, 1);

    assertThat(rows()).as("one of the account, one of the address").isEqualTo(2);
  }

  @Test
  void aSuccessClearsTheAccountAndNeverTheAddress() {
    for (int i = 0; i < SignInThrottle.FREE_PER_ADDRESS - 1; i++) {
      fail("victim-" + i + account, address, 1);
    }
    try (var attempt = throttle.begin(account, address)) {
      attempt.succeeded();
    }
    fail(account, address, 1);

    assertRefused("someone else " + account, address, 5);
    assertThatCode(() -> throttle.begin(account, "elsewhere " + address).close())
        .doesNotThrowAnyException();
  }

  @Test
  void whoSucceedsIsNeverHeldBack() {
    for (int i = 0; i < 3 * SignInThrottle.FREE_PER_ACCOUNT; i++) {
      try (var attempt = throttle.begin(account, address)) {
        attempt.succeeded();
      }
    }

    assertThat(rows()).isZero();
  }

  @Test
  void aThousandTriesAtOnceGetNoFurtherThanOneAfterTheOther() throws Exception {
    long let = atOnce(200, 32, () -> failOnce(account, "somewhere " + UUID.randomUUID()));

    assertThat(let).isEqualTo(SignInThrottle.FREE_PER_ACCOUNT);
  }

  @Test
  void manySuccessesAtOnceAreAllLetIn() throws Exception {
    Callable<Boolean> success =
        () -> {
          try (var attempt = throttle.begin(account, address)) {
            attempt.succeeded();
            return true;
          }
        };

    assertThat(atOnce(100, 32, success)).isEqualTo(100);
  }

  /** The service that began them has died: they count, and hold nobody up. */
  @Test
  void triesThatNeverEndedCountAsFailed() {
    for (int i = 0; i < SignInThrottle.FREE_PER_ACCOUNT; i++) {
      throttle.begin(account, address);
    }
    clock.advance(Duration.ofSeconds(31));

    fail(account, address, 1);
    assertRefused(account, address, 10);
  }

  @Test
  void neitherNameNorAddressIsKept() {
    fail(account, address, 1);

    var kept =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("SELECT subject FROM sign_in_failure WHERE failed_at < :soon")
                    .bind("soon", LONG_AGO.plus(Duration.ofDays(9)))
                    .mapTo(String.class)
                    .list());
    assertThat(kept)
        .hasSize(2)
        .noneMatch(subject -> subject.contains(account) || subject.contains(address));
  }

  private void fail(String name, String from, int times) {
    for (int i = 0; i < times; i++) {
      try (var attempt = throttle.begin(name, from)) {
        attempt.failed();
      }
    }
  }

  private boolean failOnce(String name, String from) {
    try (var attempt = throttle.begin(name, from)) {
      attempt.failed();
      return true;
    } catch (Problem refused) {
      assertThat(refused.kind()).isEqualTo(Problem.Kind.TOO_MANY);
      return false;
    }
  }

  private void assertRefused(String name, String from, int seconds) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> throttle.begin(name, from))
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_MANY);
              assertThat(problem.retryAfterSeconds()).isEqualTo(seconds);
            });
  }

  private int rows() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM sign_in_failure WHERE failed_at < :soon")
                .bind("soon", LONG_AGO.plus(Duration.ofDays(9)))
                .mapTo(Integer.class)
                .one());
  }

  private static long atOnce(int times, int threads, Callable<Boolean> task) throws Exception {
    var pool = Executors.newFixedThreadPool(threads);
    try {
      var results = pool.invokeAll(IntStream.range(0, times).mapToObj(i -> task).toList());
      long let = 0;
      for (Future<Boolean> result : results) {
        let += result.get() ? 1 : 0;
      }
      return let;
    } finally {
      pool.shutdownNow();
    }
  }
}
