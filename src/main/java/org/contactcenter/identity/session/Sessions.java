package org.contactcenter.identity.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.identity.Leavings;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;
import org.contactcenter.identity.Token;

/**
 * Sessions from their opening to their end. A session acts in one center; whoever works in several
 * changes it without signing in again.
 */
public final class Sessions {
  private static final Duration TOUCH_AFTER = Duration.ofMinutes(1);
  private static final Cursor LATEST =
      new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

  private final SessionDao dao;
  private final SignInPolicies policies;
  private final Members members;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final InstantSource systemClock;
  private final Leavings leavings;

  public Sessions(
      Ground ground,
      SignInPolicies policies,
      Members members,
      InstantSource systemClock,
      Leavings leavings) {
    this.dao = ground.jdbi().onDemand(SessionDao.class);
    this.policies = policies;
    this.members = members;
    this.transactions = ground.transactions();
    this.audit = ground.audit();
    this.systemClock = systemClock;
    this.leavings = leavings;
  }

  /** A session just opened; the only moment at which its token is known. */
  public record Opened(UUID id, Token token, Instant expiresAt) {}

  /**
   * Opens a session in the center wanted, or in the first one joined. Throws a {@link Problem} for
   * a center not worked in; empty where the account may act in none.
   */
  public Optional<Opened> open(UUID account, Optional<UUID> wanted, Visitor visitor, Way way) {
    var joined = members.joined(account);
    if (joined.isEmpty()) {
      return Optional.empty();
    }
    var scope = new Scope(chooseCenter(joined, wanted), account);
    return Optional.of(transactions.in(scope, () -> open(scope, visitor, way)));
  }

  /**
   * A session that goes on.
   *
   * @param factorLacks whether the center demands a second factor that the user has not enrolled
   */
  record Resumed(User user, boolean factorLacks) {}

  /** The user behind a token; empty when the session has ended or may no longer act. */
  Optional<Resumed> resume(Token token, String address) {
    return dao.owner(token.hash(), now())
        .map(owner -> new Resumed(user(owner, address), owner.factorLacks()))
        .filter(resumed -> !resumed.user().roles().isEmpty());
  }

  /** Throws a {@link Problem} when the user does not work in that center. */
  Session changeCenter(User user, UUID centerId) {
    chooseCenter(members.joined(user.id()), Optional.of(centerId));
    transactions.run(user.scope(), () -> dao.move(user.sessionId(), centerId));
    return find(user, user.sessionId());
  }

  /** Throws a {@link Problem} (absent) for a session that is not the user's own. */
  Session find(User user, UUID id) {
    return transactions
        .in(user.scope(), () -> dao.find(id, now()))
        .orElseThrow(() -> Problem.absent("session", id));
  }

  Page<Session> page(User user, Optional<Cursor> after, int limit) {
    var start = after.orElse(LATEST);
    var rows =
        transactions.in(user.scope(), () -> dao.page(now(), start.at(), start.id(), limit + 1));
    return Page.of(rows, limit, session -> new Cursor(session.createdAt(), session.id()));
  }

  /** Throws a {@link Problem} (absent) for a session that is not the user's own. */
  void end(User user, UUID id) {
    transactions.run(
        user.scope(),
        () -> {
          if (!dao.delete(user.id(), id)) {
            throw Problem.absent("session", id);
          }
          leavings.signedOut(user, dao.open(now()));
          audit.record(user, "session.ended", id);
        });
  }

  /** Ends all sessions of the user, in whatever center, but the one that asks. */
  public void endOthers(User user) {
    transactions.run(
        user.scope(),
        () -> {
          dao.deleteOthers(user.id(), user.sessionId());
          leavings.signedOut(user, Set.of(user.sessionId()));
        });
  }

  private Opened open(Scope scope, Visitor visitor, Way way) {
    var now = now();
    var lasts = Duration.ofHours(policies.of(scope).sessionHours());
    var opened = new Opened(UUID.randomUUID(), Token.random(), now.plus(lasts));
    dao.deleteEnded(scope.userId(), now);
    dao.insert(
        new SessionDao.Row(
            opened.id(),
            scope.userId(),
            scope.centerId(),
            opened.token().hash(),
            now,
            opened.expiresAt(),
            visitor.address(),
            visitor.userAgent(),
            way));
    audit.record(owner(scope, opened.id(), visitor), way.action(), opened.id());
    return opened;
  }

  private static User owner(Scope scope, UUID id, Visitor visitor) {
    return new User(
        scope.userId(), "", id, scope.centerId(), Set.of(), Optional.empty(), visitor.address());
  }

  private static UUID chooseCenter(List<Member> joined, Optional<UUID> wanted) {
    return joined.stream()
        .map(Member::centerId)
        .filter(center -> wanted.isEmpty() || wanted.get().equals(center))
        .findFirst()
        .orElseThrow(() -> Problem.field("centerId", "not-worked-in"));
  }

  private User user(SessionDao.Owner owner, String address) {
    var user =
        new User(
            owner.accountId(),
            owner.username(),
            owner.sessionId(),
            owner.centerId(),
            owner.roles(),
            owner.courtId(),
            address);
    if (owner.lastSeenAt().isBefore(now().minus(TOUCH_AFTER))) {
      transactions.run(user.scope(), () -> dao.touch(user.sessionId(), now()));
    }
    return user;
  }

  private Instant now() {
    return systemClock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
