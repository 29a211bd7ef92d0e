package org.contactcenter.visit.safety;

import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.User;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.Visits;
import org.contactcenter.visit.safety.SafetySheets.Sheet;

/** Reads, for those who conduct a visit, what keeps everyone safe; each reading is audited. */
public final class SafetyNotes {
  private final Ground ground;
  private final Visits visits;
  private final SafetySheets sheets;

  SafetyNotes(Ground ground, Visits visits, SafetySheets sheets) {
    this.ground = ground;
    this.visits = visits;
    this.sheets = sheets;
  }

  /** As {@link Matter#SAFETY} opens it; to anyone else the visit is absent. */
  Sheet of(User user, UUID visitId) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              var visit = visits.find(user, Matter.SAFETY, visitId);
              ground.audit().record(user, "safety-notes.read", visitId, visit.caseId());
              return sheets.of(user.scope(), visit);
            });
  }
}
