package org.contactcenter.visit.note;

import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.Visits;

/**
 * The one place that decides who works on the notes of a visit: whoever conducts it, which is those
 * who see the case, and the supervisors assigned to the visit, who read only what they wrote
 * themselves. To anyone else the visit is absent.
 */
final class NoteAccess {
  private final Visits visits;
  private final Cases cases;
  private final Transactions transactions;

  NoteAccess(Visits visits, Cases cases, Transactions transactions) {
    this.visits = visits;
    this.cases = cases;
    this.transactions = transactions;
  }

  <T> T reading(User user, UUID visitId, Function<NoteDesk, T> work) {
    return transactions.in(
        user.scope(),
        () -> {
          var visit = visits.find(user, Matter.VISIT_CONDUCT, visitId);
          return work.apply(desk(user, visit, cases.get(user.scope(), visit.caseId())));
        });
  }

  /** Under the case's lock. Throws a {@link Problem} {@code case-closed} once it is read-only. */
  <T> T writing(User user, UUID visitId, Function<NoteDesk, T> work) {
    return transactions.in(
        user.scope(),
        () -> {
          var caseId = visits.find(user, Matter.VISIT_CONDUCT, visitId).caseId();
          var file = cases.lock(user.scope(), caseId).requireOpen();
          return work.apply(desk(user, visits.find(user, Matter.VISIT_CONDUCT, visitId), file));
        });
  }

  private NoteDesk desk(User user, Visit visit, CaseFile file) {
    return new NoteDesk(user, visit, cases.sees(user, file));
  }
}
