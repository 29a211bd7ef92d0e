package org.contactcenter.visit.note;

import java.util.UUID;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.core.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Of a note and its amendments stays that they were written, by whom and when. */
final class NoteErasure implements CaseErasure {
  private final ErasureDao dao;

  NoteErasure(Jdbi jdbi) {
    this.dao = jdbi.onDemand(ErasureDao.class);
  }

  /** The function checks that the case is anonymised; the service may not blank a record itself. */
  interface ErasureDao {
    @SqlQuery("SELECT count(*) FROM erase_notes(:caseId)")
    int erase(UUID caseId);
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
  }
}
