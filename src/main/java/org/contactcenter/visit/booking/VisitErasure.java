package org.contactcenter.visit.booking;

import java.util.UUID;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.core.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Of a visit stays when it was, who by number took part and how it ended; why goes. */
final class VisitErasure implements CaseErasure {
  private final ErasureDao dao;

  VisitErasure(Jdbi jdbi) {
    this.dao = jdbi.onDemand(ErasureDao.class);
  }

  /** The function checks that the case is anonymised; the service may not blank a record itself. */
  interface ErasureDao {
    @SqlQuery("SELECT count(*) FROM erase_visits(:caseId)")
    int erase(UUID caseId);
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
  }
}
