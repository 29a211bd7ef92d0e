package org.contactcenter.incident.deadline;

import java.util.UUID;
import org.contactcenter.core.Scope;

/** Tells the staff what cannot wait, in the transaction in which it is found. */
public interface IncidentAlarm {

  /** Something critical was reported. */
  void critical(Scope scope, UUID incidentId, UUID caseId);

  /** Something about an incident is overdue, and was not known to be. */
  void overdue(Scope scope, UUID incidentId, UUID caseId, Deadline.Kind kind);
}
