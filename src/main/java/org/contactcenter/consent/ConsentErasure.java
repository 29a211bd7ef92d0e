package org.contactcenter.consent;

import java.util.UUID;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.core.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Of a consent stays that it was given and when it was withdrawn; why goes. */
final class ConsentErasure implements CaseErasure {
  private final ErasureDao dao;

  ConsentErasure(Jdbi jdbi) {
    this.dao = jdbi.onDemand(ErasureDao.class);
  }

  /** The function checks that the case is anonymised; the service may not blank a record itself. */
  interface ErasureDao {
    @SqlQuery("SELECT count(*) FROM erase_consents(:caseId)")
    int erase(UUID caseId);
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
  }
}
