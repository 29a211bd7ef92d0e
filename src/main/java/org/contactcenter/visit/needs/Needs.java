package org.contactcenter.visit.needs;

import java.util.function.IntConsumer;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/** What the center asks of those who accompany its visits. */
public final class Needs {
  private final VisitNeedsDao dao;
  private final Transactions transactions;
  private final AuditTrail audit;

  public Needs(Jdbi jdbi, Transactions transactions, AuditTrail audit) {
    this.dao = jdbi.onDemand(VisitNeedsDao.class);
    this.transactions = transactions;
    this.audit = audit;
  }

  public VisitNeeds of(Scope scope) {
    return transactions
        .settled()
        .of(
            scope,
            VisitNeeds.class,
            () -> dao.find().map(VisitNeedsDao.Row::needs).orElse(VisitNeeds.NONE));
  }

  /** {@code condition} refuses the version found. */
  public VisitNeeds choose(User user, IntConsumer condition, VisitNeeds needs) {
    return transactions.in(
        user.scope(),
        () -> {
          var known = of(user.scope());
          condition.accept(known.version());
          var chosen =
              new VisitNeeds(needs.backgroundCheck(), needs.qualifications(), known.version());
          if (!dao.save(VisitNeedsDao.Row.of(chosen))) {
            throw Problem.stale("visit-needs", user.centerId());
          }
          transactions.forget(VisitNeeds.class);
          audit.record(user, "visit-needs.changed", user.centerId());
          return of(user.scope());
        });
  }
}
