package org.contactcenter.casefile.opening;

import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseOpener;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.life.Assignments;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;

/** A family comes back: a new case, for what was closed stays as it was. */
public final class Reopening {
  private final Cases cases;
  private final CaseOpener opener;
  private final CaseCopy copy;
  private final Assignments assignments;

  Reopening(Cases cases, CaseOpener opener, CaseCopy copy, Assignments assignments) {
    this.cases = cases;
    this.opener = opener;
    this.copy = copy;
    this.assignments = assignments;
  }

  /**
   * Opens the new case with the same people, the orders that still hold, and whoever was
   * responsible; interviews, agreements and consents are gathered anew. Throws a {@link Problem}
   * {@code case-<status>} for a case that is not closed, {@code case-reopened} for one that goes on
   * already.
   */
  public CaseFile reopen(User user, UUID caseId, String reason) {
    return cases.locking(
        user,
        caseId,
        closed -> {
          var reopened = opener.reopen(user, closed, reason);
          copy.copy(user, closed, reopened);
          assignments.carryOver(user, reopened);
          return reopened;
        });
  }
}
