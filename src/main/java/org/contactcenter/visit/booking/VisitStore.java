package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.visit.claim.ClaimBook;
import org.jdbi.v3.core.Jdbi;

/** The visits stored, whoever asks; who may ask is decided before. */
public final class VisitStore {
  private final VisitDao dao;
  private final ClaimBook claims;
  private final Transactions transactions;
  private final AuditTrail audit;

  public VisitStore(Jdbi jdbi, ClaimBook claims, Transactions transactions, AuditTrail audit) {
    this.dao = jdbi.onDemand(VisitDao.class);
    this.claims = claims;
    this.transactions = transactions;
    this.audit = audit;
  }

  Visit get(Scope scope, UUID id) {
    return transactions
        .in(scope, () -> dao.find(id))
        .orElseThrow(() -> Problem.absent("visit", id));
  }

  /** The visit with its row locked until the open transaction ends. */
  Visit lock(Scope scope, UUID id) {
    return transactions.in(
        scope, () -> get(scope, dao.lock(id).orElseThrow(() -> Problem.absent("visit", id))));
  }

  List<Visit> all(Scope scope, Collection<UUID> ids) {
    return transactions.in(scope, () -> dao.findAll(ids));
  }

  List<Visit> page(Scope scope, VisitDao.Filter filter) {
    return transactions.in(scope, () -> dao.page(filter));
  }

  /** The visits of a case that have not begun and are not past, locked. */
  List<Visit> lockAhead(Scope scope, UUID caseId, Instant now) {
    return transactions.in(scope, () -> dao.findAll(dao.lockAhead(caseId, now)));
  }

  /** Whether the case has visits that have no outcome yet. */
  boolean hasOpen(Scope scope, UUID caseId) {
    return transactions.in(scope, () -> dao.countOpen(caseId)) > 0;
  }

  void add(User user, Visit visit) {
    transactions.run(
        user.scope(),
        () -> {
          dao.insert(visit);
          dao.insertSupervisors(visit);
          dao.insertParticipants(visit);
          audit.record(user, "visit.booked", visit.id(), visit.caseId());
        });
  }

  Visit markRead(User user, Visit visit) {
    audit.record(user, "visit.read", visit.id(), visit.caseId());
    return visit;
  }

  /** Writes a visit changed under its lock, and gives back what it no longer needs. */
  Visit save(User user, String action, Visit changed) {
    return transactions.in(
        user.scope(),
        () -> {
          if (!dao.update(changed)) {
            throw Problem.stale("visit", changed.id());
          }
          release(user.scope(), changed);
          audit.record(user, action, changed.id(), changed.caseId());
          return get(user.scope(), changed.id());
        });
  }

  /** The same with another team. */
  Visit saveWithTeam(User user, String action, Visit changed) {
    return transactions.in(
        user.scope(),
        () -> {
          dao.deleteSupervisors(changed.id());
          dao.insertSupervisors(changed);
          return save(user, action, changed);
        });
  }

  /** After a visit the family may still be in the house; room and staff are free. */
  private void release(Scope scope, Visit visit) {
    switch (visit.status()) {
      case CANCELLED, NO_SHOW -> claims.release(scope, List.of(visit.id()));
      case COMPLETED, TERMINATED -> claims.release(scope, visit.id(), visit.roomAndStaff());
      case PLANNED, CONFIRMED, IN_PROGRESS -> {}
    }
  }
}
