package org.contactcenter.center;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/** The courts that refer families to the center. */
public final class Courts {
  private final CourtDao dao;
  private final Transactions transactions;
  private final AuditTrail audit;

  Courts(Jdbi jdbi, Transactions transactions, AuditTrail audit) {
    this.dao = jdbi.onDemand(CourtDao.class);
    this.transactions = transactions;
    this.audit = audit;
  }

  public List<Court> all(Scope scope) {
    return transactions.in(scope, dao::all);
  }

  public Optional<Court> find(Scope scope, UUID id) {
    return transactions.in(scope, () -> dao.find(id));
  }

  /** Throws a {@link Problem} (conflict) for a name already there. */
  public UUID add(User user, String name) {
    var court = new Court(UUID.randomUUID(), user.centerId(), name);
    return transactions.in(
        user.scope(),
        () -> {
          if (!dao.insert(court)) {
            throw Problem.conflict("court-name-taken");
          }
          audit.record(user, "court.added", court.id());
          return court.id();
        });
  }
}
