package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The visits of a case in a time, whoever asks; who may ask is decided before. */
public final class CaseVisits {
  private final CaseVisitDao dao;
  private final Transactions transactions;

  public CaseVisits(Ground ground) {
    this.dao = ground.jdbi().onDemand(CaseVisitDao.class);
    this.transactions = ground.transactions();
  }

  @RegisterConstructorMapper(Visit.class)
  interface CaseVisitDao {
    @SqlQuery(
        VisitDao.COLUMNS
            + """
            WHERE v.case_id = :caseId AND v.starts_at >= :from AND v.starts_at < :until
            ORDER BY v.starts_at, v.id
            """)
    List<Visit> begun(UUID caseId, Instant from, Instant until);
  }

  /** Those that were to begin in that time, by time, whatever became of them; one statement. */
  public List<Visit> during(Scope scope, UUID caseId, Interval time) {
    return transactions.in(scope, () -> dao.begun(caseId, time.start(), time.end()));
  }
}
