package org.contactcenter.report.court.due;

import java.time.LocalDate;
import java.util.UUID;
import org.contactcenter.core.Scope;

/** Tells the staff what became of reports to courts, in the transaction in which it did. */
public interface ReportAlarm {

  /** A report was released: it can be sent. */
  void released(Scope scope, UUID reportId, UUID caseId);

  /** What was asked for, or begun, was due on that day, and was not known to be overdue. */
  void overdue(Scope scope, UUID subjectId, UUID caseId, LocalDate dueOn);
}
