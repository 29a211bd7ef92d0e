package org.contactcenter.visit.booking;

import java.util.UUID;
import org.contactcenter.core.Scope;

/** What a visit asks of whoever keeps incidents. */
public interface KnownIncidents {

  /** Whether there is such an incident of the case. */
  boolean isOfCase(Scope scope, UUID incidentId, UUID caseId);
}
