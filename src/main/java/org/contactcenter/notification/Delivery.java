package org.contactcenter.notification;

import static java.util.Objects.requireNonNull;
import static org.contactcenter.notification.MessageStatus.FAILED;
import static org.contactcenter.notification.MessageStatus.SENT;
import static org.contactcenter.notification.MessageStatus.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Scope;
import org.contactcenter.core.job.Job;
import org.contactcenter.notification.smtp.Mail;
import org.contactcenter.notification.smtp.MailLine;
import org.contactcenter.notification.smtp.MailSettings;
import org.contactcenter.notification.smtp.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due. A message is locked while the mail server has the word, so that of several
 * nodes one sends it, and marked as sent in the same transaction; a node that dies under way lets
 * go of it.
 */
public final class Delivery {
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
  private static final Duration PAUSE = Duration.ofSeconds(10);

  /** How long one of no case, which no erasure reaches, is kept for somebody to try it again. */
  private static final Duration TRIED_AGAIN_WITHIN = Duration.ofDays(30);

  private static final Messages MESSAGES = new Messages("notification");

  /** The job acts in nobody's name: the message itself says what became of it. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final Ground ground;
  private final MessageDao dao;
  private final Outbox outbox;
  private final MailSettings settings;

  /** What the server took and the database does not know of yet: never sent again by this node. */
  private final Set<UUID> taken = ConcurrentHashMap.newKeySet();

  Delivery(Ground ground, Outbox outbox, MailSettings settings) {
    this.ground = ground;
    this.dao = ground.jdbi().onDemand(MessageDao.class);
    this.outbox = outbox;
    this.settings = settings;
  }

  /** What came of looking for a message. */
  private enum Step {
    NOTHING_DUE,
    NEXT,
    SENT,
    SERVER_AWAY
  }

  /**
   * Sends all that is due in all centers, until nothing is, or the mail server is away; answers how
   * many messages it took.
   */
  public int run() {
    int sent = 0;
    if (settings.isConfigured()) {
      try (var line = new MailLine(settings)) {
        for (var center : centers()) {
          sent += run(new Scope(center, NOBODY), line);
        }
      }
    }
    return sent;
  }

  Job job() {
    return new Job("send-messages", PAUSE, this::run);
  }

  private Iterable<UUID> centers() {
    return ground
        .transactions()
        .in(new Scope(NOBODY, NOBODY), () -> dao.centersWithDue(ground.clock().instant()));
  }

  private int run(Scope scope, MailLine line) {
    int sent = 0;
    for (var step = step(scope, line);
        step == Step.NEXT || step == Step.SENT;
        step = step(scope, line)) {
      sent += step == Step.SENT ? 1 : 0;
    }
    ground.transactions().run(scope, () -> dao.forgetFailed(now().minus(TRIED_AGAIN_WITHIN)));
    return sent;
  }

  /** One that fails in the program must not hold up those behind it. */
  private Step step(Scope scope, MailLine line) {
    var claimed = new AtomicReference<Optional<Message>>(Optional.empty());
    try {
      var step = ground.transactions().in(scope, () -> claim(scope, line, claimed));
      of(claimed).map(Message::id).ifPresent(taken::remove);
      return step;
    } catch (RuntimeException failure) {
      var message = of(claimed).orElseThrow(() -> failure);
      LOG.error("A message was not sent: {}", failure.getClass().getName());
      ground.transactions().run(scope, () -> defer(message, Setback.BROKEN, message.tries() + 1));
      return Step.NEXT;
    }
  }

  private static Optional<Message> of(AtomicReference<Optional<Message>> claimed) {
    return requireNonNull(claimed.get(), "begins without one");
  }

  private Step claim(Scope scope, MailLine line, AtomicReference<Optional<Message>> claimed) {
    var found = dao.claim(now());
    claimed.set(found);
    return found.map(message -> handle(scope, line, message)).orElse(Step.NOTHING_DUE);
  }

  private Step handle(Scope scope, MailLine line, Message message) {
    if (taken.contains(message.id())) {
      return end(message, SENT, Optional.empty());
    }
    if (message.isTooLate(now())) {
      return end(message, WITHDRAWN, Optional.of(Setback.TOO_LATE));
    }
    var content = outbox.content(scope, message.id()).orElseThrow();
    if (!outbox.holds(scope, message, content.to())) {
      return end(message, WITHDRAWN, Optional.of(Setback.OUTDATED));
    }
    return heed(message, line.send(mail(message, content)));
  }

  private Step heed(Message message, Reply reply) {
    return switch (reply) {
      case TAKEN -> {
        taken.add(message.id());
        yield end(message, SENT, Optional.empty());
      }
      case NEVER -> end(message, FAILED, Optional.of(Setback.REFUSED));
      case UNUSABLE_ADDRESS -> end(message, FAILED, Optional.of(Setback.UNUSABLE_ADDRESS));
      case NOT_NOW -> notNow(message);
      case AWAY -> {
        defer(message, Setback.SERVER_AWAY, message.tries());
        yield Step.SERVER_AWAY;
      }
    };
  }

  private Step notNow(Message message) {
    int tries = message.tries() + 1;
    if (Patience.isOver(tries)) {
      return end(message, FAILED, Optional.of(Setback.REFUSED_FOR_NOW));
    }
    defer(message, Setback.REFUSED_FOR_NOW, tries);
    return Step.NEXT;
  }

  private Step end(Message message, MessageStatus status, Optional<Setback> setback) {
    dao.end(message.id(), status, setback, now(), message.isForgottenOnce(status));
    return status == SENT ? Step.SENT : Step.NEXT;
  }

  private void defer(Message message, Setback setback, int tries) {
    dao.defer(message.id(), now().plus(Patience.after(tries)), tries, setback, now());
  }

  private static Mail mail(Message message, Content content) {
    return new Mail(
        message.id(),
        content.to(),
        message.language(),
        MESSAGES.text(message.language(), "subject"),
        content.text(),
        content.calendar().map(part -> new Mail.Calendar(part.method(), part.text())),
        message.createdAt());
  }

  private Instant now() {
    return ground.clock().instant();
  }
}
