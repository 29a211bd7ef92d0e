package org.contactcenter.casefile.suspension;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/** The pauses of cases, each kept with its reason and conditions. */
public final class Suspensions implements CaseErasure {
  private final SuspensionDao dao;
  private final CaseParts parts;

  public Suspensions(CaseParts parts) {
    this.dao = parts.ground().jdbi().onDemand(SuspensionDao.class);
    this.parts = parts;
  }

  /**
   * Writes down that a case is being paused, in the transaction that does it. Throws a {@link
   * Problem} where it would be looked at again on a day that is over.
   */
  public void begin(User user, UUID caseId, Suspension.Terms terms) {
    var today = parts.time().today(user.scope());
    if (terms.reviewOn().filter(day -> day.isBefore(today)).isPresent()) {
      throw Problem.field("reviewOn", "in-the-past");
    }
    dao.insert(
        new Suspension(
            UUID.randomUUID(),
            caseId,
            terms,
            user.id(),
            parts.time().now(),
            Optional.empty(),
            Optional.empty()));
  }

  /** The pause is over, in the transaction that takes the case up again. */
  public void end(User user, UUID caseId) {
    dao.resume(caseId, user.id(), parts.time().now());
  }

  /** Newest first. */
  List<Suspension> list(User user, UUID caseId) {
    return parts.cases().reading(user, caseId, file -> dao.newestFirst(caseId));
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
  }
}
