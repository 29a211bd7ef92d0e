package org.contactcenter.center;

import java.util.function.IntConsumer;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/** By what figures each center plans its visits. */
public final class TimetableRules {
  private final TimetableSettingsDao dao;
  private final Transactions transactions;
  private final AuditTrail audit;

  TimetableRules(Jdbi jdbi, Transactions transactions, AuditTrail audit) {
    this.dao = jdbi.onDemand(TimetableSettingsDao.class);
    this.transactions = transactions;
    this.audit = audit;
  }

  /** The figures of the center; read once in a transaction. */
  public TimetableSettings of(Scope scope) {
    return transactions
        .settled()
        .of(scope, TimetableSettings.class, () -> dao.find().orElse(TimetableSettings.DEFAULT));
  }

  /** {@code condition} refuses the version found where the caller expected another. */
  TimetableSettings replace(User user, IntConsumer condition, TimetableSettings chosen) {
    return transactions.in(
        user.scope(),
        () -> {
          transactions.forget(TimetableSettings.class);
          var kept = of(user.scope());
          condition.accept(kept.version());
          var next = chosen.at(kept.version());
          if (!dao.keep(next)) {
            throw Problem.stale("timetable-settings", user.centerId());
          }
          transactions.forget(TimetableSettings.class);
          audit.record(user, "timetable-settings.changed", user.centerId());
          return next.nextVersion();
        });
  }
}
