package org.contactcenter.audit;

import java.time.InstantSource;
import java.util.List;
import org.contactcenter.core.Transactions;
import org.jdbi.v3.core.Jdbi;

/** Assembles the audit trail. */
public final class AuditModule {
  private final AuditTrail trail;

  public AuditModule(Jdbi jdbi, Transactions transactions, InstantSource clock) {
    this.trail = new AuditTrail(transactions, jdbi, clock);
  }

  public AuditTrail trail() {
    return trail;
  }

  public List<Object> resources() {
    return List.of(new AuditResource(trail));
  }
}
