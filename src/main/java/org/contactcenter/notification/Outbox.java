package org.contactcenter.notification;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.notification.MessageDao.Words;
import org.jspecify.annotations.Nullable;

/**
 * The outbox, and the door of this feature. What is posted is written in the caller's transaction:
 * if that is taken back, nothing was ever posted; if it is committed, the message is sent, once as
 * far as anyone can promise it: again with the same {@code Message-ID} only where a node dies
 * between the mail server's answer and the note of it. Nothing here checks rights.
 */
public final class Outbox {
  private static final Cursor END =
      new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

  private final MessageDao dao;
  private final Safe safe;
  private final Transactions transactions;
  private final InstantSource clock;
  private final Map<MessageKind, Check> checks = new EnumMap<>(MessageKind.class);

  Outbox(Ground ground) {
    this.dao = ground.jdbi().onDemand(MessageDao.class);
    this.safe = new Safe(ground.keys().vault());
    this.transactions = ground.transactions();
    this.clock = ground.clock();
  }

  /**
   * Puts the letter in, due at once. Answers the message's id; empty where {@link Letter#once} says
   * that it was posted before.
   */
  public Optional<UUID> post(Scope scope, Letter letter) {
    return transactions.in(
        scope,
        () -> {
          var id = UUID.randomUUID();
          var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
          return dao.insert(id, letter, safe.seal(id, letter), now)
              ? Optional.of(id)
              : Optional.empty();
        });
  }

  /** Connects what is asked before a message of that kind is sent; when the service is wired. */
  public void check(MessageKind kind, Check check) {
    checks.put(kind, check);
  }

  boolean holds(Scope scope, Message message, String address) {
    var check = checks.get(message.kind());
    return check == null || check.holds(scope, message, address);
  }

  /**
   * Which messages are asked for; an empty part asks for all.
   *
   * @param caseId those of one case
   */
  public record Query(
      Optional<UUID> caseId, Optional<MessageStatus> status, Optional<MessageKind> kind) {}

  /** The newest first. */
  public Page<Message> page(Scope scope, Query query, Optional<Cursor> after, int limit) {
    var before = after.orElse(END);
    var filter =
        new MessageDao.Filter(
            query.caseId(), query.status(), query.kind(), before.at(), before.id(), limit + 1);
    var rows = transactions.in(scope, () -> dao.page(filter));
    return Page.of(rows, limit, message -> new Cursor(message.createdAt(), message.id()));
  }

  /** Throws a {@link Problem} (absent) where the center has none such. */
  public Message get(Scope scope, UUID id) {
    return transactions
        .in(scope, () -> dao.find(id))
        .orElseThrow(() -> Problem.absent("message", id));
  }

  /** What it says; empty once that was forgotten. */
  public Optional<Content> content(Scope scope, UUID id) {
    return transactions.in(scope, () -> dao.content(id)).map(bytes -> safe.open(id, bytes));
  }

  /** All that was ever posted about these records, in one statement. */
  public List<Message> about(Scope scope, Collection<UUID> subjectIds) {
    return transactions.in(scope, () -> dao.about(subjectIds));
  }

  /**
   * A message that was posted to somebody.
   *
   * @param text empty once it was forgotten, and where it lets somebody in
   */
  public record Told(Message message, Optional<String> text) {}

  /** All that was ever posted to the person, the oldest first, in two statements. */
  public List<Told> toPerson(Scope scope, UUID personId) {
    return transactions.in(
        scope,
        () -> {
          var words = dao.wordsTo(personId).stream().collect(toMap(Words::id, Words::content));
          return dao.toPerson(personId).stream()
              .map(message -> new Told(message, text(message, words.get(message.id()))))
              .toList();
        });
  }

  private Optional<String> text(Message message, byte @Nullable [] sealed) {
    return Optional.ofNullable(sealed)
        .filter(any -> !message.kind().holdsSecret())
        .map(bytes -> safe.open(message.id(), bytes).text());
  }

  /** Lets all that was said in a case go; for when it is anonymised, in that transaction. */
  public void erase(Scope scope, UUID caseId) {
    transactions.run(scope, () -> dao.erase(caseId, clock.instant()));
  }

  /** Has one that was given up tried again. Throws a {@link Problem} for any other. */
  public Message retry(Scope scope, UUID id) {
    return transactions.in(
        scope,
        () -> {
          if (!dao.retry(id, clock.instant().truncatedTo(ChronoUnit.SECONDS))) {
            throw Problem.rule("message-not-failed");
          }
          return get(scope, id);
        });
  }
}
