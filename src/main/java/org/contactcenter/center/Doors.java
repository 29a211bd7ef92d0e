package org.contactcenter.center;

import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Nobody;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/** Which centers can be applied to without an account, and by what figures. */
public final class Doors {
  private static final Scope NOWHERE = new Scope(Nobody.ID, Nobody.ID);

  private final DoorSettingsDao dao;
  private final Transactions transactions;
  private final AuditTrail audit;

  Doors(Jdbi jdbi, Transactions transactions, AuditTrail audit) {
    this.dao = jdbi.onDemand(DoorSettingsDao.class);
    this.transactions = transactions;
    this.audit = audit;
  }

  public DoorSettings of(Scope scope) {
    return transactions.in(scope, () -> dao.find().orElse(DoorSettings.DEFAULT));
  }

  /** The centers that take applications, by name. */
  public List<PublicCenter> open() {
    return transactions.in(NOWHERE, dao::open);
  }

  /** Throws a {@link Problem} that names the field where the center takes no applications. */
  public void requireOpen(String field, UUID centerId) {
    if (open().stream().noneMatch(center -> center.id().equals(centerId))) {
      throw Problem.field(field, "takes-no-applications");
    }
  }

  /** {@code condition} refuses the version found where the caller expected another. */
  DoorSettings replace(User user, IntConsumer condition, DoorSettings chosen) {
    return transactions.in(
        user.scope(),
        () -> {
          var kept = of(user.scope());
          condition.accept(kept.version());
          if (!dao.keep(chosen.at(kept.version()))) {
            throw Problem.stale("door-settings", user.centerId());
          }
          audit.record(user, "door-settings.changed", user.centerId());
          return chosen.at(kept.version() + 1);
        });
  }
}
