package org.contactcenter.incident;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Which cases had an incident that was reported as serious or critical. */
public final class SeriousCases {
  private final SeriousDao dao;
  private final Transactions transactions;

  SeriousCases(Jdbi jdbi, Transactions transactions) {
    this.dao = jdbi.onDemand(SeriousDao.class);
    this.transactions = transactions;
  }

  interface SeriousDao {
    @SqlQuery(
        """
        SELECT DISTINCT case_id
        FROM incident
        WHERE case_id = ANY (:cases) AND severity IN ('SERIOUS', 'CRITICAL') AND status <> 'DRAFT'
        """)
    Set<UUID> among(Collection<UUID> cases);
  }

  /** Those among the cases; in one statement. */
  public Set<UUID> among(Scope scope, Collection<UUID> cases) {
    return transactions.in(scope, () -> dao.among(cases));
  }
}
