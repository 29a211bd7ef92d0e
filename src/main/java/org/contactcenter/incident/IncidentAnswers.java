package org.contactcenter.incident;

import java.util.List;
import java.util.UUID;
import org.contactcenter.casefile.ClosureObjector;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.casefile.readiness.CaseOnDay;
import org.contactcenter.casefile.readiness.ReadinessRule;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.visit.booking.KnownIncidents;
import org.jdbi.v3.core.Jdbi;

/**
 * What others ask of incidents: a case is not closed while one of its is not, drafts included;
 * nobody is received while a critical one is not reviewed; a visit is terminated for the sake of
 * one of its own case.
 */
public final class IncidentAnswers implements ClosureObjector, ReadinessRule, KnownIncidents {
  private final IncidentDao dao;
  private final Transactions transactions;
  private final Messages messages;

  IncidentAnswers(Jdbi jdbi, Transactions transactions, Messages messages) {
    this.dao = jdbi.onDemand(IncidentDao.class);
    this.transactions = transactions;
    this.messages = messages;
  }

  @Override
  public List<CheckItem> conditions(Scope scope, UUID caseId) {
    var unfinished = transactions.in(scope, () -> dao.isAnyUnfinished(caseId));
    return List.of(CheckItem.of("INCIDENTS_OPEN", !unfinished, messages, "closure-incidents"));
  }

  /** Said only where there is such an incident. */
  @Override
  public List<CheckItem> check(CaseOnDay subject) {
    var caseId = subject.file().id();
    return transactions.in(subject.scope(), () -> dao.isAnyCriticalUnreviewed(caseId))
        ? List.of(CheckItem.of("CRITICAL_INCIDENT", false, messages, "readiness-incident"))
        : List.of();
  }

  @Override
  public boolean isOfCase(Scope scope, UUID incidentId, UUID caseId) {
    return transactions
        .in(scope, () -> dao.find(incidentId))
        .filter(incident -> incident.caseId().equals(caseId))
        .isPresent();
  }
}
