package org.contactcenter.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/**
 * Signing in, acting, signing out. A session acts in one center; whoever works in several changes
 * it without signing in again.
 */
public final class Sessions {
  private static final Duration IDLE = Duration.ofHours(1);
  private static final Duration ABSOLUTE = Duration.ofHours(12);
  private static final Duration TOUCH_AFTER = Duration.ofMinutes(1);
  private static final UUID NO_CENTER_YET = new UUID(0, 0);

  private final SessionDao dao;
  private final MemberDao members;
  private final Transactions transactions;
  private final SignInThrottle throttle;
  private final InstantSource systemClock;
  private final Passwords passwords = new Passwords();

  Sessions(Jdbi jdbi, Transactions transactions, InstantSource systemClock) {
    this.dao = jdbi.onDemand(SessionDao.class);
    this.members = jdbi.onDemand(MemberDao.class);
    this.transactions = transactions;
    this.throttle = new SignInThrottle(jdbi, systemClock);
    this.systemClock = systemClock;
  }

  /** A session just opened; the only moment at which its token is known. */
  record Opened(UUID id, Token token, Instant expiresAt) {}

  /** What someone presents who wants in. */
  record Credentials(String username, String password, Optional<UUID> centerId, String address) {}

  /** Throws a {@link Problem}: unauthenticated, too many tries, or a center not worked in. */
  Opened signIn(Credentials credentials) {
    throttle.check(credentials.username(), credentials.address());
    var account = authenticate(credentials);
    var scope = new Scope(NO_CENTER_YET, account);
    return transactions.in(
        scope,
        () -> {
          var joined = members.joined(account);
          if (joined.isEmpty()) {
            throw refused();
          }
          return open(account, chooseCenter(joined, credentials.centerId()));
        });
  }

  /** The user behind a token; empty when the session has ended or may no longer act. */
  Optional<User> resume(Token token, String address) {
    var now = now();
    return dao.owner(token.hash(), now, now.minus(IDLE))
        .map(owner -> user(owner, address))
        .filter(user -> !user.roles().isEmpty());
  }

  /** Throws a {@link Problem} when the user does not work in that center. */
  void changeCenter(User user, UUID centerId) {
    transactions.run(
        user.scope(),
        () ->
            dao.move(
                user.sessionId(), chooseCenter(members.joined(user.id()), Optional.of(centerId))));
  }

  void signOut(User user) {
    transactions.run(user.scope(), () -> dao.delete(user.sessionId()));
  }

  private UUID authenticate(Credentials credentials) {
    var candidate = dao.candidate(credentials.username().toLowerCase(Locale.ROOT));
    if (candidate.isEmpty()) {
      passwords.pretend(credentials.password());
    }
    var account =
        candidate.filter(c -> passwords.matches(credentials.password(), c.passwordHash()));
    if (account.isEmpty()) {
      throttle.failed(credentials.username(), credentials.address());
      throw refused();
    }
    throttle.succeeded(credentials.username());
    return account.get().id();
  }

  private Opened open(UUID account, UUID center) {
    var now = now();
    var opened = new Opened(UUID.randomUUID(), Token.random(), now.plus(ABSOLUTE));
    dao.deleteEnded(account, now, now.minus(IDLE));
    dao.insert(opened.id(), account, center, opened.token().hash(), now, opened.expiresAt());
    return opened;
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

  private static Problem refused() {
    return Problem.of(Problem.Kind.UNAUTHENTICATED, "sign-in-failed");
  }
}
