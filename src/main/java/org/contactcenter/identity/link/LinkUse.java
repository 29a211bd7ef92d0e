package org.contactcenter.identity.link;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.identity.Token;
import org.contactcenter.identity.password.PasswordChoice;
import org.contactcenter.identity.password.PasswordHash;
import org.contactcenter.identity.signin.PasswordChange;
import org.contactcenter.identity.throttle.SignInThrottle;

/** Choosing a password by a link: once, by whoever has it. */
final class LinkUse {
  private final Ground ground;
  private final PasswordLinkDao dao;
  private final SignInThrottle throttle;
  private final PasswordChoice choice;
  private final PasswordChange change;
  private final InstantSource systemClock = InstantSource.system();

  LinkUse(Ground ground, SignInThrottle throttle, PasswordChoice choice, PasswordChange change) {
    this.ground = ground;
    this.dao = ground.jdbi().onDemand(PasswordLinkDao.class);
    this.throttle = throttle;
    this.choice = choice;
    this.change = change;
  }

  /**
   * Answers the user name to sign in with, and ends every session of the account. Throws a {@link
   * Problem}: one and the same for a link unknown, used or expired; for a password that may not be
   * chosen, which leaves the link as it is; for too many tries.
   */
  String use(Token token, String password, String address) {
    try (var attempt = throttle.begin(address)) {
      var target = dao.find(token.hash(), systemClock.instant());
      if (target.isEmpty() || !set(target.get(), token, password, address)) {
        attempt.failed();
        throw Problem.rule("link-not-valid");
      }
      return target.get().username();
    }
  }

  private boolean set(PasswordLinkDao.Target target, Token token, String password, String address) {
    var scope = new Scope(target.centerId(), target.accountId());
    choice.require(scope, "password", password, List.of(target.username(), target.displayName()));
    var hash = PasswordHash.of(password);
    return ground
        .transactions()
        .in(
            scope,
            () -> {
              if (!dao.use(token.hash(), systemClock.instant())) {
                return false;
              }
              change.keep(owner(target, address), hash, "password.set-by-link");
              return true;
            });
  }

  /** The account's owner, in no session: none of theirs stays. */
  private static User owner(PasswordLinkDao.Target target, String address) {
    return new User(
        target.accountId(),
        target.username(),
        UUID.randomUUID(),
        target.centerId(),
        Set.of(),
        Optional.empty(),
        address);
  }
}
