package org.contactcenter.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/**
 * The trail's door: features record into it within their own transaction, and read it by page. What
 * is read in a snapshot is not told piece by piece: whoever made the snapshot tells it as one.
 */
public final class AuditTrail {
  private final Transactions transactions;
  private final AuditDao dao;
  private final InstantSource clock;

  @SuppressWarnings("ThreadLocalUsage") // one instance an application, living as long as it
  private final ThreadLocal<List<AuditEntry>> gathered = new ThreadLocal<>();

  AuditTrail(Transactions transactions, Jdbi jdbi, InstantSource clock) {
    this.transactions = transactions;
    this.dao = jdbi.onDemand(AuditDao.class);
    this.clock = clock;
  }

  /** What is asked of the trail; an empty part asks for all. */
  public record Query(
      Optional<UUID> caseId,
      Optional<UUID> subject,
      Optional<UUID> actor,
      Optional<Instant> from,
      Optional<Instant> until) {

    public static Query ofCase(UUID caseId) {
      var any = Optional.<UUID>empty();
      return new Query(Optional.of(caseId), any, any, Optional.empty(), Optional.empty());
    }
  }

  /** Appends that the user did this to a record that belongs to no case. */
  public void record(User user, String action, UUID subject) {
    record(user, action, subject, Optional.empty(), List.of());
  }

  /** Appends that the user did this to a record of a case; it shows in the case's timeline. */
  public void record(User user, String action, UUID subject, UUID caseId) {
    record(user, action, subject, Optional.of(caseId), List.of());
  }

  /**
   * The same, and which fields of the record were read or changed: their names, never what they
   * hold.
   */
  public void record(
      User user, String action, UUID subject, Optional<UUID> caseId, List<String> fields) {
    if (transactions.isSnapshot()) {
      return;
    }
    var now = clock.instant();
    var entry =
        new AuditEntry(
            0, UUID.randomUUID(), user.id(), action, subject, caseId, fields, now, user.address());
    Optional.ofNullable(gathered.get())
        .ifPresentOrElse(
            together -> together.add(entry),
            () -> transactions.run(user.scope(), () -> dao.append(entry)));
  }

  /**
   * Appends what the work records at its end, in one go: for much work in one transaction. Where
   * the work throws, nothing of it is appended.
   */
  public <T> T together(Scope scope, Supplier<T> work) {
    return transactions.in(
        scope,
        () -> {
          var outer = Optional.ofNullable(gathered.get());
          var entries = new ArrayList<AuditEntry>();
          var done = gathering(entries, outer, work);
          outer.ifPresentOrElse(all -> all.addAll(entries), () -> dao.appendAll(entries));
          return done;
        });
  }

  private <T> T gathering(
      List<AuditEntry> entries, Optional<List<AuditEntry>> outer, Supplier<T> work) {
    gathered.set(entries);
    try {
      return work.get();
    } finally {
      outer.ifPresentOrElse(gathered::set, gathered::remove);
    }
  }

  /** The entries, newest first; {@code after} is the {@code next} of the page before. */
  public Page<AuditEntry> read(User user, Query query, Optional<String> after, int limit) {
    var filter =
        new AuditDao.Filter(
            query.caseId(),
            query.subject(),
            query.actor(),
            query.from(),
            query.until(),
            after.map(AuditTrail::sequence).orElse(Long.MAX_VALUE),
            limit + 1);
    var rows = transactions.in(user.scope(), () -> dao.newestFirst(filter));
    return page(rows, limit);
  }

  private static Page<AuditEntry> page(List<AuditEntry> rows, int limit) {
    if (rows.size() <= limit) {
      return new Page<>(rows, Optional.empty());
    }
    var last = rows.get(limit - 1);
    return new Page<>(rows.subList(0, limit), Optional.of(Long.toString(last.seq(), 36)));
  }

  private static long sequence(String cursor) {
    try {
      return Long.parseLong(cursor, 36);
    } catch (NumberFormatException foreign) {
      throw Problem.of(Problem.Kind.MALFORMED, "malformed-cursor");
    }
  }
}
