package org.contactcenter.referral;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.referral.CaseRegister.KnownCase;

/**
 * What happens to referrals once received; the door of this feature. Methods that take a {@link
 * User} answer only what that user may see; to anyone else a referral is absent.
 */
public final class Referrals {
  /** Later than every referral: the first page begins there. */
  private static final Cursor AFTER_ALL =
      new Cursor(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1, -1));

  private final ReferralDao dao;
  private final ScreeningDao screenings;
  private final ReferralAccess access;
  private final CaseRegister cases;
  private final Judging judging;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final InstantSource clock;

  Referrals(Ground ground, CaseRegister cases, Judging judging) {
    this.dao = ground.jdbi().onDemand(ReferralDao.class);
    this.screenings = ground.jdbi().onDemand(ScreeningDao.class);
    this.access = new ReferralAccess(cases);
    this.cases = cases;
    this.judging = judging;
    this.transactions = ground.transactions();
    this.audit = ground.audit();
    this.clock = ground.clock();
  }

  /** What is asked of the list; an empty part asks for all. */
  record Query(
      Optional<ReferralStatus> status, Optional<ReferralSource> source, Optional<String> sought) {}

  /** The referral, whoever may see it: for features that have their own right to. */
  public Referral of(Scope scope, UUID id) {
    return transactions
        .in(scope, () -> dao.find(id))
        .orElseThrow(() -> Problem.absent("referral", id));
  }

  /** The waiting list, the longest wait first. */
  public List<Referral> waiting(Scope scope) {
    return transactions.in(scope, dao::waiting);
  }

  /** The latest screening, which is the one that counts. */
  public Optional<Screening> screening(Scope scope, UUID id) {
    return transactions.in(scope, () -> screenings.latest(id));
  }

  /** Whether the latest screening lets the family be received, by what the center carries now. */
  public boolean isCarried(Scope scope, UUID id) {
    return screening(scope, id)
        .filter(latest -> !latest.refuses() && judging.isCarried(scope, latest))
        .isPresent();
  }

  /** The waiting list, whoever asks: the most pressing first, then those who wait longest. */
  public List<WaitingFamily> waitingFamilies(Scope scope) {
    return transactions.in(scope, dao::waitingFamilies);
  }

  Referral find(User user, UUID id) {
    return transactions.in(
        user.scope(),
        () ->
            dao.find(id)
                .filter(referral -> access.maySee(user, referral))
                .orElseThrow(() -> Problem.absent("referral", id)));
  }

  Referral read(User user, UUID id) {
    return transactions.in(
        user.scope(),
        () -> {
          var referral = find(user, id);
          trace(user, "referral.read", referral);
          return referral;
        });
  }

  Page<Referral> list(User user, Query query, Optional<Cursor> after, int limit) {
    return transactions.in(
        user.scope(),
        () -> {
          var filter = filter(user, query, after, limit + 1);
          var sought = query.sought().map(Sought::of);
          var rows =
              sought
                  .map(words -> dao.newestFirst(filter, words))
                  .orElseGet(() -> dao.newestFirst(filter));
          return Page.of(rows, limit, row -> new Cursor(row.receivedAt(), row.id()));
        });
  }

  /**
   * Makes a case of it, and answers the case's id. Throws a {@link Problem} where the latest
   * screening says that the center cannot carry the risk ({@code referral-refused}), or where it is
   * above what the center carries by now.
   */
  public UUID accept(User user, UUID id, Optional<UUID> caseWorker) {
    return transactions.in(
        user.scope(),
        () -> {
          var accepted = update(find(user, id).accept(now()));
          requireCarried(user, id);
          var opened = cases.open(user, accepted, caseWorker);
          audit.record(user, "referral.accepted", id, opened);
          return opened;
        });
  }

  private void requireCarried(User user, UUID id) {
    var latest = screenings.latest(id);
    if (latest.filter(Screening::refuses).isPresent()) {
      throw Problem.rule("referral-refused");
    }
    latest.ifPresent(
        carried -> judging.requireCarried(user.scope(), carried.level(), carried.grounds()));
  }

  /** The center will not receive the family. */
  public Referral decline(User user, UUID id, String reason) {
    return change(user, id, "referral.declined", referral -> referral.decline(reason, now()));
  }

  /** Puts the family on the waiting list. */
  public Referral enqueue(User user, UUID id, Priority rank, String reason) {
    return change(user, id, "referral.waiting", referral -> referral.enqueue(rank, reason, now()));
  }

  /** Those who made the request take it back. */
  public Referral withdraw(User user, UUID id, String reason) {
    return change(user, id, "referral.withdrawn", referral -> referral.withdraw(reason, now()));
  }

  private Referral change(User user, UUID id, String action, UnaryOperator<Referral> verb) {
    return transactions.in(
        user.scope(),
        () -> {
          var changed = update(verb.apply(find(user, id)));
          audit.record(user, action, id);
          return changed;
        });
  }

  /** The case it has become, the latest one where it was opened again. */
  Optional<KnownCase> caseOf(Scope scope, UUID id) {
    return transactions.in(scope, () -> cases.ofReferrals(scope, List.of(id))).stream().findFirst();
  }

  /** Records what the user did, in the case's timeline as well where there is a case. */
  void trace(User user, String action, Referral referral) {
    var id = referral.id();
    caseOf(user.scope(), id)
        .ifPresentOrElse(
            known -> audit.record(user, action, id, known.caseId()),
            () -> audit.record(user, action, id));
  }

  private Referral update(Referral changed) {
    if (!dao.update(changed)) {
      throw Problem.stale("referral", changed.id());
    }
    return changed.nextVersion();
  }

  private ReferralDao.Filter filter(User user, Query query, Optional<Cursor> after, int limit) {
    return new ReferralDao.Filter(
        query.status(),
        query.source(),
        access.boundCourt(user),
        access.boundCases(user),
        after.orElse(AFTER_ALL),
        limit);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
