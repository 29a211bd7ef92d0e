package org.contactcenter.casefile.suspension;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.Listeners;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.VisitHit;

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
  public Suspension begin(User user, UUID caseId, Suspension.Terms terms) {
    var today = parts.time().today(user.scope());
    if (terms.reviewOn().filter(day -> day.isBefore(today)).isPresent()) {
      throw Problem.field("reviewOn", "in-the-past");
    }
    var begun =
        new Suspension(
            UUID.randomUUID(),
            caseId,
            terms,
            user.id(),
            parts.time().now(),
            Optional.empty(),
            Optional.empty());
    dao.insert(begun);
    return begun;
  }

  /** Keeps which visits the pause cancelled. */
  public void cancelled(Suspension suspension, Hits hits) {
    var visits =
        hits.items().stream()
            .filter(hit -> hit.outcome() == VisitHit.Outcome.CANCELLED)
            .map(VisitHit::visitId)
            .toList();
    if (!visits.isEmpty()) {
      dao.insertVisits(suspension.id(), visits);
    }
  }

  /**
   * The pause is over, in the transaction that takes the case up again, and the visits that it
   * cancelled are booked again as was chosen. Throws a {@link Problem} for a visit chosen that is
   * none of them.
   */
  public List<Returned> end(User user, CaseFile active, PutBack chosen, Listeners listeners) {
    var lost = dao.lost(active.id());
    var strange = chosen.only().filter(ids -> !lost.containsAll(ids));
    if (strange.isPresent()) {
      throw Problem.field("visitIds", "not-cancelled-by-the-pause");
    }
    dao.resume(active.id(), user.id(), parts.time().now());
    var returned = listeners.putBack(user, active, lost, chosen::wants);
    returned.forEach(each -> each.again().ifPresent(again -> dao.putBack(each.visitId(), again)));
    return chosen.preview() ? returned.stream().map(Returned::previewed).toList() : returned;
  }

  /** A pause, and what became of the visits that it cancelled. */
  record Whole(Suspension suspension, List<SuspendedVisit> visits) {}

  /** Newest first. */
  List<Whole> list(User user, UUID caseId) {
    return parts.cases().reading(user, caseId, file -> all(caseId));
  }

  Whole read(User user, UUID caseId, UUID id) {
    return parts
        .cases()
        .reading(
            user,
            caseId,
            "suspension.read",
            id,
            file ->
                all(caseId).stream()
                    .filter(whole -> whole.suspension().id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Problem.absent("suspension", id)));
  }

  private List<Whole> all(UUID caseId) {
    var visits = dao.visits(caseId).stream().collect(groupingBy(SuspendedVisit::suspensionId));
    return dao.newestFirst(caseId).stream()
        .map(pause -> new Whole(pause, visits.getOrDefault(pause.id(), List.of())))
        .toList();
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
  }
}
