package org.contactcenter.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contactcenter.notification.RoughMailServer.Mood.HANGS_UP_BEFORE_THE_MAIL;
import static org.contactcenter.notification.RoughMailServer.Mood.HANGS_UP_INSTEAD_OF_AN_ANSWER;
import static org.contactcenter.notification.RoughMailServer.Mood.SAYS_NEVER;
import static org.contactcenter.notification.RoughMailServer.Mood.SAYS_NOT_NOW;
import static org.contactcenter.notification.RoughMailServer.Mood.TAKES;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactcenter.Features;
import org.contactcenter.core.Database;
import org.contactcenter.core.Language;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.notification.smtp.MailSettings;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.TestKeys;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Rows H of the failures of others. The tests live in a year of their own, long before all others:
 * what those leave in the outbox is not due yet.
 */
class DeliveryIT {
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T08:00:00Z");
  private static final Duration SOAK =
      Boolean.getBoolean("soak") ? Duration.ofMinutes(10) : Duration.ofSeconds(1);
  private static final int LETTERS = Boolean.getBoolean("soak") ? 4_000 : 40;
  private static final int BATCH = 20;

  private final AtomicReference<Instant> now = new AtomicReference<>(LONG_AGO);
  private final Jdbi owner = Jdbi.create(TestCenter.database().asSuperuser());
  private final Scope scope =
      new Scope(TestCenter.founding().centerA(), TestCenter.founding().users().get("coordinator"));

  @AfterEach
  void emptyTheOutbox() {
    owner.useHandle(
        handle -> handle.execute("DELETE FROM message WHERE created_at < '2025-01-01'"));
  }

  @Test
  void whatIsTakenBackWasNeverPosted() {
    var node = node();
    node.transactions.rehearse(scope, () -> node.notification.outbox().post(scope, letter()));
    post(node, 1);

    try (var server = new RoughMailServer(number -> TAKES)) {
      assertThat(delivery(node, server).run()).isEqualTo(1);
    }
  }

  @Test
  void aMailTellsNothingInItsSubjectAndLiesSealedInTheDatabase() throws Exception {
    var node = node();
    var letter =
        Letter.of(
            MessageKind.WORK_DIGEST,
            Recipient.unknown("elena@example.org"),
            Language.BG,
            "Очакваме Ви в 15:45.");
    var posted =
        node.notification
            .outbox()
            .post(scope, letter.with(new CalendarPart("REQUEST", "BEGIN:VCALENDAR\r\n")))
            .orElseThrow();
    assertThat(rows()).noneMatch(row -> row.contains("elena") || row.contains("15:45"));

    var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try {
      var port = mail.getSmtp().getPort();
      var settings =
          new MailSettings(
              "127.0.0.1", port, MailSettings.Security.NONE, "", "", "center@example.org");
      assertThat(node.notification.delivery(settings).run()).isEqualTo(1);
      var received = mail.getReceivedMessages()[0];
      assertThat(received.getSubject()).isEqualTo("Съобщение за Вас");
      assertThat(received.getMessageID()).isEqualTo("<" + posted + "@example.org>");
      assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(received.getContentType()).startsWith("multipart/alternative");
    } finally {
      mail.stop();
    }
    assertThat(rows()).as("of no case: forgotten").allMatch(row -> row.contains("SENT,"));
    assertThat(node.notification.outbox().content(scope, posted)).isEmpty();
  }

  @Test
  void aServerAwayForHoursLosesNothingAndRepeatsNothing() {
    var node = node();
    post(node, 5);
    var away = node.notification.delivery(ofServerThatIsGone());
    for (int minutes = 0; minutes < 6 * 60; minutes += 15) {
      assertThat(away.run()).isZero();
      now.updateAndGet(before -> before.plus(Duration.ofMinutes(15)));
    }
    assertThat(statuses()).containsOnly(MessageStatus.WAITING);
    var failing = state(node);
    assertThat(failing.failingSince()).as("its first try, not its last").contains(LONG_AGO);
    assertThat(failing.waitingSince()).contains(LONG_AGO);
    assertThat(failing.waiting()).isGreaterThanOrEqualTo(5);

    try (var back = new RoughMailServer(number -> TAKES)) {
      var delivery = delivery(node, back);
      assertThat(delivery.run()).isEqualTo(5);
      assertThat(state(node).failingSince())
          .as("it takes them again")
          .isNotEqualTo(failing.failingSince());
      assertThat(state(node).waiting()).isEqualTo(failing.waiting() - 5);
      assertThat(delivery.run()).isZero();
      assertThat(back.taken()).hasSize(5).doesNotHaveDuplicates();
    }
  }

  @Test
  void whatIsRefusedForNowIsTriedLaterAndWhatIsRefusedForGoodByHand() {
    var node = node();
    var id = post(node, 1).get(0);
    try (var server =
        new RoughMailServer(
            number -> number == 0 ? SAYS_NOT_NOW : number == 1 ? SAYS_NEVER : TAKES)) {
      var delivery = delivery(node, server);
      assertThat(delivery.run()).isZero();
      assertThat(delivery.run()).as("not before its time").isZero();
      assertThat(server.offered()).isEqualTo(1);
      assertThat(message(node, id).setback()).contains(Setback.REFUSED_FOR_NOW);

      now.updateAndGet(before -> before.plus(Duration.ofMinutes(1)));
      assertThat(delivery.run()).isZero();
      assertThat(message(node, id).status()).isEqualTo(MessageStatus.FAILED);
      now.updateAndGet(before -> before.plus(Duration.ofDays(1)));
      assertThat(delivery.run()).isZero();
      assertThat(server.offered()).isEqualTo(2);

      node.notification.outbox().retry(scope, id);
      assertThat(delivery.run()).isEqualTo(1);
    }
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> node.notification.outbox().retry(scope, id));
  }

  @Test
  void whatWasGivenUpAndBelongsToNoCaseIsForgottenAfterAMonth() {
    var node = node();
    var given = post(node, 1).get(0);
    try (var server = new RoughMailServer(number -> number == 0 ? SAYS_NEVER : TAKES)) {
      var delivery = delivery(node, server);
      delivery.run();
      assertThat(message(node, given).status()).isEqualTo(MessageStatus.FAILED);

      now.updateAndGet(before -> before.plus(Duration.ofDays(29)));
      post(node, 1);
      delivery.run();
      assertThat(node.notification.outbox().content(scope, given)).isPresent();

      now.updateAndGet(before -> before.plus(Duration.ofDays(2)));
      post(node, 1);
      delivery.run();
      assertThat(node.notification.outbox().content(scope, given)).isEmpty();
      assertThat(message(node, given).status()).isEqualTo(MessageStatus.WITHDRAWN);
    }
  }

  /** Sent, given up or never sent: a link must not lie in the outbox of a service for months. */
  @Test
  void whatLetsSomebodyInIsForgottenHoweverItEnds() {
    var node = node();
    var link =
        Letter.of(
            MessageKind.SIGNING_LINK, Recipient.unknown("a@example.org"), Language.EN, "secret");
    node.notification.outbox().check(MessageKind.SIGNING_LINK, (any, message, address) -> true);
    var late = node.notification.outbox().post(scope, link.until(LONG_AGO)).orElseThrow();
    now.updateAndGet(before -> before.plusSeconds(1));
    var refused = node.notification.outbox().post(scope, link).orElseThrow();
    try (var server = new RoughMailServer(number -> SAYS_NEVER)) {
      delivery(node, server).run();
    }
    assertThat(message(node, late).status()).isEqualTo(MessageStatus.WITHDRAWN);
    assertThat(message(node, refused).status()).isEqualTo(MessageStatus.FAILED);
    for (var id : List.of(late, refused)) {
      assertThat(node.notification.outbox().content(scope, id)).isEmpty();
    }
  }

  @Test
  void whatIsNoLongerTrueOrComesTooLateIsNotSent() {
    var node = node();
    var waiting = post(node, 1).get(0);
    var late = node.notification.outbox().post(scope, letter().until(LONG_AGO)).orElseThrow();
    now.updateAndGet(before -> before.plusSeconds(1));
    node.notification
        .outbox()
        .check(MessageKind.WORK_DIGEST, (any, message, address) -> message.state().equals("so"));
    var untrue = letter().about(UUID.randomUUID(), "otherwise");
    var outdated = node.notification.outbox().post(scope, untrue).orElseThrow();
    var so = letter().about(UUID.randomUUID(), "so");
    var still = node.notification.outbox().post(scope, so).orElseThrow();
    owner.useHandle(
        handle -> handle.execute("UPDATE message SET state = 'so' WHERE id = ?", waiting));

    try (var server = new RoughMailServer(number -> TAKES)) {
      assertThat(delivery(node, server).run()).isEqualTo(2);
    }
    assertThat(message(node, still).status()).isEqualTo(MessageStatus.SENT);
    assertThat(message(node, late).setback()).contains(Setback.TOO_LATE);
    assertThat(message(node, outdated).setback()).contains(Setback.OUTDATED);
  }

  /** Agendia #277: a reminder sent twice by two instances. */
  @Test
  void twoNodesSendEachMessageOnceWhateverTheMailServerDoes() {
    var nodes = List.of(node(), node());
    var moods =
        List.of(
            TAKES,
            TAKES,
            SAYS_NOT_NOW,
            TAKES,
            HANGS_UP_BEFORE_THE_MAIL,
            TAKES,
            HANGS_UP_INSTEAD_OF_AN_ANSWER,
            TAKES);
    try (var server = new RoughMailServer(number -> moods.get(number % moods.size()))) {
      var until = System.nanoTime() + SOAK.toNanos();
      var senders =
          Stream.concat(nodes.stream(), nodes.stream())
              .map(node -> CompletableFuture.runAsync(() -> keepSending(node, server, until)))
              .toList();
      var posted =
          IntStream.range(0, LETTERS / BATCH)
              .mapToObj(number -> postInTheirTime(nodes.get(number % 2)))
              .flatMap(List::stream)
              .toList();
      senders.forEach(CompletableFuture::join);
      keepSending(nodes.get(0), server, System.nanoTime() + Duration.ofMinutes(2).toNanos());

      assertThat(posted).hasSize(LETTERS);
      assertThat(server.taken()).doesNotHaveDuplicates().hasSize(LETTERS);
      assertThat(server.offered()).isGreaterThan(LETTERS);
    }
    assertThat(statuses()).containsOnly(MessageStatus.SENT);
  }

  /** By the same node not even then; by another, for nobody told it. */
  @Test
  void onlyANodeThatDiesBetweenTheAnswerAndTheCommitLeavesADuplicateWithTheSameIdentifier() {
    var dying = new AtomicBoolean(true);
    try (var server =
        new RoughMailServer(
            number -> TAKES,
            () -> {
              if (dying.get()) {
                cutOffWhoSends();
              }
            })) {
      var node = node();
      var delivery = delivery(node, server);
      post(node, 1);
      delivery.run();
      assertThat(statuses()).containsOnly(MessageStatus.WAITING);
      assertThat(server.taken()).hasSize(1);

      dying.set(false);
      now.updateAndGet(before -> before.plus(Duration.ofHours(1)));
      assertThat(delivery.run()).isEqualTo(1);
      assertThat(server.taken()).as("it knows that it sent it").hasSize(1);

      dying.set(true);
      post(node, 1);
      delivery(node, server).run();
      dying.set(false);
      now.updateAndGet(before -> before.plus(Duration.ofHours(1)));
      assertThat(delivery(node(), server).run()).isEqualTo(1);
      assertThat(server.taken()).hasSize(3);
      assertThat(server.taken().get(2)).isEqualTo(server.taken().get(1));
    }
  }

  /** So that there are letters to send from the first minute to the last. */
  private List<UUID> postInTheirTime(Features node) {
    LockSupport.parkNanos(SOAK.toNanos() * BATCH / LETTERS);
    return post(node, BATCH);
  }

  private void keepSending(Features node, RoughMailServer server, long until) {
    var delivery = delivery(node, server);
    while (System.nanoTime() < until && !isDone(server)) {
      delivery.run();
      now.updateAndGet(before -> before.plusSeconds(20));
    }
  }

  private static boolean isDone(RoughMailServer server) {
    return server.taken().size() >= LETTERS;
  }

  private void cutOffWhoSends() {
    owner.useHandle(
        handle ->
            handle.execute(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE state = 'idle in transaction' AND query LIKE '%FROM message%'
                """));
  }

  private Features node() {
    InstantSource clock = now::get;
    return new Features(
        Database.prepare(Jdbi.create(TestCenter.database().asService())), clock, TestKeys.keys());
  }

  private static MailSettings ofServerThatIsGone() {
    try (var gone = new RoughMailServer(number -> TAKES)) {
      return gone.settings();
    }
  }

  private static Delivery delivery(Features node, RoughMailServer server) {
    return node.notification.delivery(server.settings());
  }

  private static Letter letter() {
    return Letter.of(
        MessageKind.WORK_DIGEST, Recipient.unknown("someone@example.org"), Language.EN, "Hello.");
  }

  private List<UUID> post(Features node, int count) {
    return node.transactions.in(
        scope,
        () ->
            IntStream.range(0, count)
                .mapToObj(number -> node.notification.outbox().post(scope, letter()).orElseThrow())
                .toList());
  }

  private MailService.State state(Features node) {
    return node.notification.service(MailSettings.NONE).state(scope);
  }

  private Message message(Features node, UUID id) {
    return node.notification.outbox().get(scope, id);
  }

  private List<MessageStatus> statuses() {
    return owner.withHandle(
        handle ->
            handle
                .createQuery("SELECT status FROM message WHERE created_at < '2025-01-01'")
                .mapTo(MessageStatus.class)
                .list());
  }

  private List<String> rows() {
    return owner.withHandle(
        handle ->
            handle
                .createQuery("SELECT message::text FROM message WHERE created_at < '2025-01-01'")
                .mapTo(String.class)
                .list());
  }
}
