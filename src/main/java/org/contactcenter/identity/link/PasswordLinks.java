package org.contactcenter.identity.link;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;
import org.contactcenter.identity.OwnAccounts;
import org.contactcenter.identity.Token;

/** Making one-time links. A new one replaces the one before. */
public final class PasswordLinks {
  private static final Duration LASTS = Duration.ofDays(3);

  private final Ground ground;
  private final PasswordLinkDao dao;
  private final Members members;
  private final OwnAccounts own;
  private final InstantSource systemClock;

  PasswordLinks(Ground ground, Members members, OwnAccounts own, InstantSource systemClock) {
    this.ground = ground;
    this.dao = ground.jdbi().onDemand(PasswordLinkDao.class);
    this.members = members;
    this.own = own;
    this.systemClock = systemClock;
  }

  /** A new account and who it was made for. */
  public record Invited(UUID id, PasswordLink link) {}

  /** Makes an account whose password its owner chooses by the link. */
  public Invited invite(User user, String username, Member.Edit edit) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              var id = members.addWithoutPassword(user, username, edit);
              return new Invited(id, make(user, id, LinkKind.INVITATION));
            });
  }

  /**
   * For who has lost their password. Throws a {@link Problem} where the account is not the center's
   * to dispose of.
   */
  PasswordLink reset(User user, UUID account) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              own.require(user, account);
              ground.audit().record(user, "password.link-made", account);
              return make(user, account, LinkKind.RESET);
            });
  }

  /** Made at the service's console, for any account; {@code scope} is a center of it. */
  public PasswordLink atConsole(Scope scope) {
    return ground
        .transactions()
        .in(scope, () -> make(scope, scope.userId(), LinkKind.RESET, Optional.empty()));
  }

  private PasswordLink make(User user, UUID account, LinkKind kind) {
    return make(user.scope(), account, kind, Optional.of(user.id()));
  }

  private PasswordLink make(Scope scope, UUID account, LinkKind kind, Optional<UUID> madeBy) {
    var now = now();
    var link = new PasswordLink(Token.random(), now.plus(LASTS));
    dao.keep(
        new PasswordLinkDao.Row(
            account, scope.centerId(), kind, link.token().hash(), madeBy, now, link.expiresAt()));
    return link;
  }

  private Instant now() {
    return systemClock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
