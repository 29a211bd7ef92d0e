package org.contactcenter.identity.factor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.identity.Members;
import org.contactcenter.identity.OwnAccounts;

/** The second factors of a center's members, as those see them who run the center. */
final class MemberFactors {
  private final Ground ground;
  private final MemberFactorDao dao;
  private final Members members;
  private final OwnAccounts own;
  private final Codes codes;

  MemberFactors(Ground ground, Members members, OwnAccounts own, Codes codes) {
    this.ground = ground;
    this.dao = ground.jdbi().onDemand(MemberFactorDao.class);
    this.members = members;
    this.own = own;
    this.codes = codes;
  }

  /** What is known of a member's factor, and who took one away before, the latest first. */
  record State(Optional<MemberFactorDao.Known> active, List<MemberFactorDao.Reset> resets) {}

  State state(User user, UUID account) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              members.find(user.scope(), account);
              return new State(dao.find(account), dao.resets(account));
            });
  }

  /**
   * For who lost authenticator and codes: they sign in by password and enrol anew. Ends their
   * sessions. Throws a {@link Problem} for one's own, for an account that another center knows too,
   * or where there is none.
   */
  State reset(User user, UUID account, String reason) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              own.require(user, account);
              if (!dao.reset(account)) {
                throw Problem.rule("second-factor-none");
              }
              dao.insert(
                  new MemberFactorDao.Reset(
                      UUID.randomUUID(), account, user.id(), reason, codes.now()));
              ground.audit().record(user, "second-factor.reset", account);
              return state(user, account);
            });
  }
}
