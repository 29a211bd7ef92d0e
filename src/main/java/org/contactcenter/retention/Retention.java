package org.contactcenter.retention;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.anonymity.Anonymity;
import org.contactcenter.casefile.hold.LegalHolds;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/** What a center keeps for how long, what is due, and its end once a coordinator confirms it. */
public final class Retention {
  private static final Cursor AFTER_ALL =
      new Cursor(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1, -1));

  private final RetentionDao dao;
  private final DueFinder finder;
  private final Anonymity anonymity;
  private final LegalHolds holds;
  private final Ground ground;

  Retention(DueFinder finder, Anonymity anonymity, LegalHolds holds, Ground ground) {
    this.dao = ground.jdbi().onDemand(RetentionDao.class);
    this.finder = finder;
    this.anonymity = anonymity;
    this.holds = holds;
    this.ground = ground;
  }

  /** The center's rules; nothing is set until it sets it. */
  RetentionRules rules(Scope scope) {
    return ground.transactions().in(scope, () -> dao.rules().orElse(RetentionRules.NONE));
  }

  /** Replaces the rules, once {@code condition} has let the version pass. */
  RetentionRules choose(User user, IntConsumer condition, RetentionRules chosen) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              var found = rules(user.scope());
              condition.accept(found.version());
              var next =
                  new RetentionRules(
                      chosen.caseYears(),
                      chosen.seriousIncidentYears(),
                      chosen.referralYears(),
                      found.version());
              if (!dao.save(next)) {
                throw Problem.stale("retention", user.centerId());
              }
              ground.audit().record(user, "retention.changed", user.centerId());
              return next.nextVersion();
            });
  }

  /** Those that stand so now, the newest first. */
  Page<RetentionItem> list(
      User user, RetentionItem.Status status, Optional<Cursor> after, int limit) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              gather(user.scope());
              var start = after.orElse(AFTER_ALL);
              var rows =
                  dao.page(
                      status == RetentionItem.Status.DUE,
                      status == RetentionItem.Status.CONFIRMED,
                      start.at(),
                      start.id(),
                      limit + 1);
              return Page.of(rows, limit, item -> new Cursor(item.foundAt(), item.id()));
            });
  }

  RetentionItem find(User user, UUID id) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              gather(user.scope());
              return dao.item(id).orElseThrow(() -> absent(id));
            });
  }

  /**
   * Anonymises it, for good. Throws a {@link Problem}: {@code case-held}, {@code
   * retention-confirmed}, or {@code retention-not-due} where something has changed since it was
   * found.
   */
  RetentionItem confirm(User user, UUID id) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              var item = dao.item(id).orElseThrow(() -> absent(id));
              end(user, item);
              dao.confirm(id, now(), user.id());
              return dao.item(id).orElseThrow(() -> absent(id));
            });
  }

  /** Gathers what is due, unless that was done for this day already; the daily job's part. */
  void gatherDaily(Scope scope) {
    ground
        .transactions()
        .run(
            scope,
            () -> {
              if (dao.takeDay(finder.today(scope))) {
                gather(scope);
                ground.creations().forgetExpired(scope);
              }
            });
  }

  private void gather(Scope scope) {
    var due = finder.all(scope, rules(scope));
    dao.find(due.stream().map(one -> RetentionItem.found(one, now())).toList());
    dao.keepOnly(due.stream().map(RetentionItem.Due::subject).toList());
  }

  private void end(User user, RetentionItem item) {
    var rules = rules(user.scope());
    if (item.kind() == RetentionItem.Kind.REFERRAL) {
      if (!finder.lockReferral(user.scope(), rules, item.subject())) {
        throw refusal(item);
      }
      anonymity.anonymiseReferral(user, item.subject());
    } else {
      var ended = finder.lockedCase(user.scope(), rules, item.subject());
      holds.requireNone(user.scope(), item.subject());
      anonymity.anonymise(user, ended.orElseThrow(() -> refusal(item)));
    }
  }

  /** The reason as it is now: another may have confirmed it while this waited for the lock. */
  private Problem refusal(RetentionItem item) {
    var confirmed = dao.item(item.id()).filter(now -> now.status().next().isEmpty()).isPresent();
    return Problem.rule(confirmed ? "retention-confirmed" : "retention-not-due");
  }

  private Instant now() {
    return ground.clock().instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private static Problem absent(UUID id) {
    return Problem.absent("retention", id);
  }
}
