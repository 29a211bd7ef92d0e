package org.contactcenter.report.visit;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Language;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.referral.VisitType;
import org.contactcenter.report.paper.Binding;
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
    var sheet = sheet(user, visitId);
    return VisitReport.print(sheet.visit(), wanted.orElse(sheet.language()));
  }

  /** Adds it to a binding, in that language; refused as {@link #print} is. */
  void bind(User user, UUID visitId, Binding binding, Language language) {
    VisitReport.bind(binding, sheet(user, visitId).visit(), language);
  }

  private VisitRecords.Sheet sheet(User user, UUID visitId) {
    return transactions.in(
        user.scope(),
        () -> {
          var visit = visits.find(user, Matter.VISIT_REPORT, visitId);
          requireReportable(visit);
          audit.record(user, "visit-report.printed", visit.id(), visit.caseId());
          return records.of(user, visit);
        });
  }

  /** Whether there is a report of it. */
  static boolean isReportable(Visit visit) {
    return visit.type() != VisitType.SUPPORTED && isOver(visit);
  }

  private static boolean isOver(Visit visit) {
    return switch (visit.status()) {
      case PLANNED, CONFIRMED, IN_PROGRESS -> false;
      case COMPLETED, CANCELLED, NO_SHOW, TERMINATED -> true;
    };
  }

  private static void requireReportable(Visit visit) {
    if (visit.type() == VisitType.SUPPORTED) {
      throw Problem.rule("report-supported");
    }
    if (!isOver(visit)) {
      throw Problem.rule("report-not-over");
    }
  }
}
