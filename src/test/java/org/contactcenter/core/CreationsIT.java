package org.contactcenter.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.TestClock;
import org.contactcenter.testing.TestKeys;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreationsIT {
  private final Api admin = TestCenter.as("admin");
  private final String key = UUID.randomUUID().toString();

  @Test
  void aCreationAnswersWhereTheRecordIs() {
    var created = admin.post("/courts", court());

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).endsWith("/api/v1/courts/" + created.id());
    assertThat(admin.get(created.header("Location")).body()).isEqualTo(created.body());
  }

  @Test
  void theSameKeyAndBodyAnswerTheSameRecord() {
    var court = court();

    var first = admin.with("Idempotency-Key", key).post("/courts", court);
    var second = admin.with("Idempotency-Key", key).post("/courts", court);

    assertThat(second.status()).isEqualTo(201);
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
  }

  @Test
  void theSameKeyWithAnotherBodyOrElsewhereIsRefused() {
    admin.with("Idempotency-Key", key).post("/courts", court());

    for (var other :
        List.of(
            admin.with("Idempotency-Key", key).post("/courts", court()),
            admin
                .with("Idempotency-Key", key)
                .post("/sites", Map.of("name", "a", "address", "b")))) {
      assertThat(other.status()).isEqualTo(422);
      assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }
  }

  @Test
  void eachUserHasKeysOfTheirOwn() {
    var mine = admin.with("Idempotency-Key", key).post("/courts", court());
    var theirs = TestCenter.as("coordinator").with("Idempotency-Key", key).post("/courts", court());

    assertThat(theirs.status()).isEqualTo(201);
    assertThat(theirs.id()).isNotEqualTo(mine.id());
  }

  @Test
  void aCreationThatFailedLeavesTheKeyFree() {
    var taken = court();
    admin.post("/courts", taken);
    assertThat(admin.with("Idempotency-Key", key).post("/courts", taken).status()).isEqualTo(409);

    assertThat(admin.with("Idempotency-Key", key).post("/courts", court()).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 129})
  void aKeyOfAnotherLengthIsRefused(int length) {
    var answer = admin.with("Idempotency-Key", "k".repeat(length)).post("/courts", court());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo("malformed-header");
  }

  @Test
  void simultaneousRetriesCreateOneRecord() throws Exception {
    for (int round = 0; round < 5; round++) {
      var court = court();
      var mine = admin.with("Idempotency-Key", UUID.randomUUID().toString());

      var answers = atOnce(8, () -> mine.post("/courts", court));

      assertThat(answers).extracting(Answer::status).containsOnly(201);
      assertThat(answers.stream().map(Answer::id).distinct()).hasSize(1);
    }
  }

  @Test
  void aKeyIsForgottenAfterADay() {
    var clock = new TestClock();
    clock.set(Instant.parse("2026-05-01T10:00:00Z"));
    var jdbi = Database.prepare(Jdbi.create(TestCenter.database().asService()));
    var creations =
        new Creations(jdbi, new Transactions(jdbi), TestKeys.keys().fingerprints(), clock);
    var founding = TestCenter.founding();
    var scope = new Scope(founding.centerA(), founding.users().get("admin"));
    var same = new IdempotencyKey(List.of(key), "POST /x");
    var made = new AtomicInteger();

    var first = creations.once(scope, same, "a", () -> made(made));
    clock.advance(Duration.ofHours(24).minusSeconds(1));
    assertThat(creations.once(scope, same, "a", () -> made(made))).isEqualTo(first);
    clock.advance(Duration.ofSeconds(1));

    assertThat(creations.once(scope, same, "b", () -> made(made))).isNotEqualTo(first);
    assertThat(made).hasValue(2);
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                creations.once(
                    scope,
                    new IdempotencyKey(List.of(key + "2"), "POST /x"),
                    "a",
                    () -> {
                      throw new IllegalStateException("creation fails");
                    }));
  }

  private static UUID made(AtomicInteger count) {
    count.incrementAndGet();
    return UUID.randomUUID();
  }

  private static Map<String, String> court() {
    return Map.of("name", "Съд " + UUID.randomUUID());
  }

  private static <T> List<T> atOnce(int times, Callable<T> work)
      throws InterruptedException, ExecutionException {
    var pool = Executors.newFixedThreadPool(times);
    try {
      var answers = new ArrayList<T>();
      for (var future : pool.invokeAll(Collections.nCopies(times, work))) {
        answers.add(future.get());
      }
      return answers;
    } finally {
      pool.shutdown();
    }
  }
}
