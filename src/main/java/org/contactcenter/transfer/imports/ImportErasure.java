package org.contactcenter.transfer.imports;

import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Scope;

/** What was uploaded of a case goes with the case, should it still be there. */
final class ImportErasure implements CaseErasure {
  private final ImportDao dao;
  private final Cases cases;

  ImportErasure(Ground ground, Cases cases) {
    this.dao = ground.jdbi().onDemand(ImportDao.class);
    this.cases = cases;
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    var referral = cases.get(scope, caseId).origin().referralId();
    dao.eraseContent(caseId, referral);
    dao.eraseRows(caseId, referral);
  }
}
