package org.contactcenter.report.closure;

import java.util.UUID;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.core.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Of a letter stays that it was sent, to which kind of addressee and when. */
final class NoticeErasure implements CaseErasure {
  private final ErasureDao dao;

  NoticeErasure(Jdbi jdbi) {
    this.dao = jdbi.onDemand(ErasureDao.class);
  }

  /** The function checks that the case is anonymised; the service may not blank a record itself. */
  interface ErasureDao {
    @SqlQuery("SELECT count(*) FROM erase_notices(:caseId)")
    int erase(UUID caseId);
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
  }
}
