package org.contactcenter.report.court;

import java.util.UUID;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.core.Scope;
import org.jdbi.v3.core.Jdbi;

/**
 * Of a report stay its number, its period and the hashes of its copies; drafts are given up. The
 * copies themselves are noise once the key of the case is gone.
 */
final class CourtReportErasure implements CaseErasure {
  private final CopyDao dao;

  CourtReportErasure(Jdbi jdbi) {
    this.dao = jdbi.onDemand(CopyDao.class);
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
  }
}
