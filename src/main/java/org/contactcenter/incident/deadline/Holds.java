package org.contactcenter.incident.deadline;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.incident.IncidentDesk;
import org.contactcenter.incident.TellingRule;
import org.jdbi.v3.core.Jdbi;

/** What child protection wants kept from the parents for now. */
public final class Holds implements TellingRule {
  private final HoldDao dao;
  private final IncidentDesk desk;
  private final CaseTime time;
  private final Transactions transactions;

  Holds(Jdbi jdbi, IncidentDesk desk, CaseTime time, Transactions transactions) {
    this.dao = jdbi.onDemand(HoldDao.class);
    this.desk = desk;
    this.time = time;
    this.transactions = transactions;
  }

  /** Throws a {@link Problem} {@code incident-on-hold} where one lasts already. */
  UUID place(User user, UUID incidentId, String authority, String reason) {
    return desk.writing(
        user,
        incidentId,
        "incident.held",
        incident -> {
          incident.requireOngoing();
          requireNone(incidentId);
          var hold = Hold.placed(incidentId, authority, reason, user.id(), time.now());
          dao.insert(hold);
          return hold.id();
        });
  }

  /** From then on telling has its time anew. Throws a {@link Problem} {@code hold-released}. */
  Hold release(User user, UUID incidentId, UUID id, String reason) {
    return desk.writing(
        user,
        incidentId,
        "incident.hold-released",
        incident -> {
          if (!dao.release(existing(incidentId, id).release(reason, user.id(), time.now()))) {
            throw Problem.rule("hold-released");
          }
          return existing(incidentId, id);
        });
  }

  /** All of an incident, for a report; who asks has the right to. */
  public List<Hold> all(Scope scope, UUID incidentId) {
    return transactions.in(scope, () -> dao.ofIncident(incidentId));
  }

  /** The incidents of a case of which parents must not be told now. */
  public Set<UUID> held(Scope scope, UUID caseId) {
    return transactions.in(scope, () -> dao.heldOf(caseId));
  }

  List<Hold> list(User user, UUID incidentId) {
    return desk.reading(user, incidentId, incident -> dao.ofIncident(incidentId));
  }

  Hold find(User user, UUID incidentId, UUID id) {
    return desk.reading(user, incidentId, incident -> existing(incidentId, id));
  }

  /** Parents are not told while a hold lasts (SVN 17.2). */
  @Override
  public void require(Scope scope, UUID incidentId) {
    transactions.run(scope, () -> requireNone(incidentId));
  }

  private void requireNone(UUID incidentId) {
    if (dao.ofIncident(incidentId).stream().anyMatch(Hold::lasts)) {
      throw Problem.rule("incident-on-hold");
    }
  }

  private Hold existing(UUID incidentId, UUID id) {
    return dao.ofIncident(incidentId).stream()
        .filter(hold -> hold.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.absent("hold", id));
  }
}
