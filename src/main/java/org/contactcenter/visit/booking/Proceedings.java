package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.rights.Matter;

/** How a visit that was booked goes on: confirmed, cancelled, begun, ended. */
public final class Proceedings {
  private final Visits visits;
  private final Moments moments;
  private final List<KnownIncidents> incidents = new CopyOnWriteArrayList<>();
  private final List<StartRule> startRules = new CopyOnWriteArrayList<>();

  public Proceedings(Visits visits, Moments moments) {
    this.visits = visits;
    this.moments = moments;
  }

  /** Tells visits who keeps incidents; until then there are none. */
  public void connect(KnownIncidents known) {
    incidents.add(known);
  }

  /** Adds what must be done before a visit begins. */
  public void connect(StartRule rule) {
    startRules.add(rule);
  }

  public Visit confirm(User user, UUID id) {
    return visits.change(user, Matter.VISIT_PLANNING, id, "visit.confirmed", Visit::confirm);
  }

  /** The return that would fall with the handover: it lies ahead. */
  public Optional<Visit> returnOf(Scope scope, Visit handover) {
    return handover
        .link()
        .returnId()
        .map(id -> visits.get(scope, id))
        .filter(back -> back.status().isAhead());
  }

  public Visit cancel(User user, UUID id, ByWhom by, String reason) {
    return visits.change(
        user,
        Matter.VISIT_PLANNING,
        id,
        "visit.cancelled",
        visit -> visit.cancel(by, reason, moments.now()));
  }

  /** Takes down afterwards why somebody did not come. */
  public Visit explain(User user, UUID id, String reason) {
    return visits.change(
        user, Matter.VISIT_PLANNING, id, "visit.absence-explained", visit -> visit.explain(reason));
  }

  /** Throws a {@link Problem} while something is not done that must be before. */
  public Visit start(User user, UUID id, Optional<Instant> at) {
    return visits.change(
        user,
        Matter.VISIT_CONDUCT,
        id,
        "visit.started",
        visit -> {
          visit.requireNext(VisitStatus.IN_PROGRESS);
          startRules.forEach(rule -> rule.require(user.scope(), visit));
          return visit.start(moments.of(user.scope(), visit, at));
        });
  }

  public Visit end(User user, UUID id, Optional<Instant> at) {
    return visits.change(
        user,
        Matter.VISIT_CONDUCT,
        id,
        "visit.ended",
        visit -> visit.requireNext(VisitStatus.COMPLETED).end(moments.of(user.scope(), visit, at)));
  }

  /** Ends a running visit now. Throws a {@link Problem} for an incident of no or another case. */
  public Visit terminate(User user, UUID id, String reason, Optional<UUID> incidentId) {
    return visits.change(
        user,
        Matter.VISIT_CONDUCT,
        id,
        "visit.terminated",
        visit -> {
          visit.requireNext(VisitStatus.TERMINATED);
          var now = moments.of(user.scope(), visit, Optional.empty());
          var terminated = visit.terminate(now, reason, incidentId);
          requireIncident(user, visit, incidentId);
          return terminated;
        });
  }

  private void requireIncident(User user, Visit visit, Optional<UUID> incidentId) {
    incidentId
        .filter(id -> !isKnown(user.scope(), id, visit.caseId()))
        .ifPresent(
            id -> {
              throw Problem.field("incidentId", "unknown-incident");
            });
  }

  private boolean isKnown(Scope scope, UUID incidentId, UUID caseId) {
    return incidents.stream().anyMatch(known -> known.isOfCase(scope, incidentId, caseId));
  }
}
