package org.contactcenter.incident;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;

/**
 * The one place that decides who sees an incident, and through which every change of one goes: who
 * may see the case sees its incidents, a supervisor those they reported, and a draft is its
 * author's alone. A draft that should have been submitted by now is seen by coordinators as well,
 * so that none is forgotten with an author who left. To anyone else it is absent.
 */
public final class IncidentDesk {
  private final IncidentDao dao;
  private final IncidentFiles files;
  private final ReportTerm term;
  private final Cases cases;
  private final Transactions transactions;
  private final AuditTrail audit;

  IncidentDesk(Ground ground, IncidentFiles files, ReportTerm term, Cases cases) {
    this.dao = ground.jdbi().onDemand(IncidentDao.class);
    this.files = files;
    this.term = term;
    this.cases = cases;
    this.transactions = ground.transactions();
    this.audit = ground.audit();
  }

  /** Reads an incident that the user may see, with an entry in the trail that it was read. */
  public <T> T reading(User user, UUID id, Function<Incident, T> work) {
    return transactions.in(
        user.scope(),
        () -> {
          var incident = get(id);
          var visible = visible(user, incident, cases.get(user.scope(), incident.caseId()));
          audit.record(user, "incident.read", id, visible.caseId());
          return work.apply(visible);
        });
  }

  /**
   * Changes what lies under an incident that the user may see, under the lock of its case, and says
   * so in the trail. Throws a {@link Problem} {@code case-closed} once all is read-only.
   */
  public <T> T writing(User user, UUID id, String action, Function<Incident, T> work) {
    return transactions.in(
        user.scope(),
        () -> {
          var file = cases.lock(user.scope(), get(id).caseId());
          var incident = visible(user, get(id), file);
          file.requireOpen();
          var result = work.apply(incident);
          audit.record(user, action, id, file.id());
          return result;
        });
  }

  /** Works on a case, whoever may see it, under its lock: incidents are reported to it. */
  <T> T onCase(User user, UUID caseId, Function<CaseFile, T> work) {
    return transactions.in(user.scope(), () -> work.apply(cases.lock(user.scope(), caseId)));
  }

  /** Changes the incident itself by one of its verbs. */
  IncidentFile change(User user, UUID id, String action, UnaryOperator<Incident> verb) {
    return writing(user, id, action, incident -> save(verb.apply(incident)));
  }

  private IncidentFile save(Incident changed) {
    if (!dao.update(changed)) {
      throw Problem.stale("incident", changed.id());
    }
    return files.of(get(changed.id()));
  }

  private Incident get(UUID id) {
    return dao.find(id).orElseThrow(() -> Problem.absent("incident", id));
  }

  private Incident visible(User user, Incident incident, CaseFile file) {
    boolean theirs = incident.isBy(user.id());
    boolean reach =
        cases.sees(user, file)
            || (Matter.INCIDENT.isOpenTo(user, Extent.OWN)
                && theirs
                && incident.authorship().bySupervisor());
    if (!reach || (incident.isDraft() && !theirs && !isForgotten(user, incident))) {
      throw Problem.absent("incident", incident.id());
    }
    return incident;
  }

  private boolean isForgotten(User user, Incident draft) {
    return Matter.FORGOTTEN_DRAFT.isOpenTo(user)
        && !draft.authorship().recordedAt().isAfter(term.overdueUntil(user.scope()));
  }
}
