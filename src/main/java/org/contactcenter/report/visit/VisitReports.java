package org.contactcenter.report.visit;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Language;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.referral.VisitType;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.Visits;

/** Prints the report of a visit for those who conduct it; each printing leaves its trace. */
public final class VisitReports {
  private final Visits visits;
  private final VisitRecords records;
  private final Transactions transactions;
  private final AuditTrail audit;

  VisitReports(Visits visits, VisitRecords records, Transactions transactions, AuditTrail audit) {
    this.visits = visits;
    this.records = records;
    this.transactions = transactions;
    this.audit = audit;
  }

  /**
   * The PDF, in the center's own language unless another is wanted. Throws a {@link Problem}:
   * {@code report-supported} for a visit of which only attendance is kept, {@code report-not-over}
   * before it has an outcome.
   */
  public byte[] print(User user, UUID visitId, Optional<Language> wanted) {
    var sheet =
        transactions.in(
            user.scope(),
            () -> {
              var visit = visits.find(user, Matter.VISIT_REPORT, visitId);
              requireReportable(visit);
              audit.record(user, "visit-report.printed", visit.id(), visit.caseId());
              return records.of(user, visit);
            });
    return VisitReport.print(sheet.visit(), wanted.orElse(sheet.language()));
  }

  private static void requireReportable(Visit visit) {
    if (visit.type() == VisitType.SUPPORTED) {
      throw Problem.rule("report-supported");
    }
    switch (visit.status()) {
      case PLANNED, CONFIRMED, IN_PROGRESS -> throw Problem.rule("report-not-over");
      case COMPLETED, CANCELLED, NO_SHOW, TERMINATED -> {}
    }
  }
}
