package org.contactcenter.identity.session;

import java.util.function.IntConsumer;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/** What each center demands of a sign-in. */
public final class SignInPolicies {
  private final SignInPolicyDao dao;
  private final Transactions transactions;
  private final AuditTrail audit;

  public SignInPolicies(Jdbi jdbi, Transactions transactions, AuditTrail audit) {
    this.dao = jdbi.onDemand(SignInPolicyDao.class);
    this.transactions = transactions;
    this.audit = audit;
  }

  public SignInPolicy of(Scope scope) {
    return transactions.in(scope, dao::find).orElse(SignInPolicy.DEFAULT);
  }

  /** The policy of a center being founded. */
  public void found(Scope scope, SignInPolicy policy) {
    transactions.run(scope, () -> dao.keep(policy));
  }

  /** {@code condition} refuses the version found where the caller expected another. */
  SignInPolicy replace(User user, IntConsumer condition, SignInPolicy chosen) {
    return transactions.in(
        user.scope(),
        () -> {
          var kept = of(user.scope());
          condition.accept(kept.version());
          var next =
              new SignInPolicy(
                  chosen.secondFactorRoles(),
                  chosen.idleMinutes(),
                  chosen.sessionHours(),
                  kept.version());
          if (!dao.keep(next)) {
            throw Problem.stale("sign-in-policy", user.centerId());
          }
          audit.record(user, "sign-in-policy.changed", user.centerId());
          return next.nextVersion();
        });
  }
}
