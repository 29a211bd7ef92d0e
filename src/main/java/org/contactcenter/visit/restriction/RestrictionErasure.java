package org.contactcenter.visit.restriction;

import java.util.UUID;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.core.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Of a restriction stays that there was one, between whom by number and when; why goes. */
final class RestrictionErasure implements CaseErasure {
  private final ErasureDao dao;

  RestrictionErasure(Jdbi jdbi) {
    this.dao = jdbi.onDemand(ErasureDao.class);
  }

  /** The function checks that the case is anonymised; the service may not blank a record itself. */
  interface ErasureDao {
    @SqlQuery("SELECT count(*) FROM erase_restrictions(:caseId)")
    int erase(UUID caseId);
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
  }
}
