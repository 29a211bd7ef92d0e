package org.contactcenter.incident;

import java.util.UUID;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.core.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Of an incident stay severity, category, dates and parts; what was told of it goes. */
final class IncidentErasure implements CaseErasure {
  private final ErasureDao dao;

  IncidentErasure(Jdbi jdbi) {
    this.dao = jdbi.onDemand(ErasureDao.class);
  }

  /** The function checks that the case is anonymised; the service may not blank a record itself. */
  interface ErasureDao {
    @SqlQuery("SELECT count(*) FROM erase_incidents(:caseId)")
    int erase(UUID caseId);

    @SqlQuery("SELECT count(*) FROM erase_incident_holds(:caseId)")
    int eraseHolds(UUID caseId);

    @SqlQuery("SELECT count(*) FROM erase_injuries(:caseId)")
    int eraseInjuries(UUID caseId);

    @SqlQuery("SELECT count(*) FROM erase_incident_witnesses(:caseId)")
    int eraseWitnesses(UUID caseId);
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
    dao.eraseHolds(caseId);
    dao.eraseInjuries(caseId);
    dao.eraseWitnesses(caseId);
  }
}
