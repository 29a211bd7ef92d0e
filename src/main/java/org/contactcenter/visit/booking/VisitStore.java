package org.contactcenter.visit.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.visit.claim.ClaimBook;
import org.jdbi.v3.core.Jdbi;

/** The visits stored, whoever asks; who may ask is decided before. */
public final class VisitStore {
  private final VisitDao dao;
  private final MoveDao moves;
  private final FreedDao freed;
  private final ClaimBook claims;
  private final Legs legs;
  private final List<VisitNews> news = new CopyOnWriteArrayList<>();
  private final Transactions transactions;
  private final AuditTrail audit;

  public VisitStore(
      Jdbi jdbi, ClaimBook claims, Legs legs, Transactions transactions, AuditTrail audit) {
    this.dao = jdbi.onDemand(VisitDao.class);
    this.moves = jdbi.onDemand(MoveDao.class);
    this.freed = jdbi.onDemand(FreedDao.class);
    this.claims = claims;
    this.legs = legs;
    this.transactions = transactions;
    this.audit = audit;
  }

  /** Adds who hears of what becomes of visits. */
  public void connect(VisitNews listener) {
    news.add(listener);
  }

  Visit get(Scope scope, UUID id) {
    return transactions
        .in(scope, () -> dao.find(id))
        .orElseThrow(() -> Problem.absent("visit", id));
  }

  /** The visit with its row, and those of its returns, locked until the open transaction ends. */
  Visit lock(Scope scope, UUID id) {
    return transactions.in(
        scope,
        () -> {
          dao.lock(id);
          return get(scope, id);
        });
  }

  List<Visit> all(Scope scope, Collection<UUID> ids) {
    return transactions.in(scope, () -> dao.findAll(ids));
  }

  List<Visit> page(Scope scope, VisitDao.Filter filter) {
    return transactions.in(scope, () -> dao.page(filter));
  }

  /** Of which plans visits are, by the visit; those of none are absent. */
  Map<UUID, UUID> plansOf(Scope scope, Collection<UUID> visitIds) {
    return transactions.in(scope, () -> dao.plansOf(visitIds)).stream()
        .collect(toMap(VisitDao.OfPlan::visitId, VisitDao.OfPlan::planId));
  }

  /** The visits of a case that have not begun and are not past, locked. */
  List<Visit> lockAhead(Scope scope, UUID caseId, Instant now) {
    return transactions.in(scope, () -> dao.findAll(dao.lockAhead(caseId, now)));
  }

  /** Those of the visits that are still ahead, locked in one order until the transaction ends. */
  public List<Visit> lockAhead(Scope scope, Collection<UUID> ids) {
    return transactions.in(scope, () -> dao.findAll(dao.lockAll(ids))).stream()
        .filter(visit -> visit.status().isAhead())
        .toList();
  }

  /** The visits ahead that all parts of the filter name, by time; not locked. */
  public List<Visit> ahead(Scope scope, AheadFilter filter) {
    return transactions.in(scope, () -> dao.ahead(filter));
  }

  /**
   * The visits of the cases, locked, that are ahead, are running, or after which somebody may be in
   * the house still.
   */
  public List<Visit> lockPresent(Scope scope, Collection<UUID> caseIds, Instant now) {
    var longest = now.minus(Duration.ofDays(1));
    return transactions.in(scope, () -> dao.findAll(dao.lockAfter(caseIds, longest))).stream()
        .filter(visit -> visit.timetable().clear().isAfter(now))
        .toList();
  }

  Map<UUID, List<Instant>> starts(Scope scope, Collection<UUID> caseIds, Interval within) {
    return transactions.in(scope, () -> freed.starts(caseIds, within)).stream()
        .collect(groupingBy(FreedDao.Start::caseId, mapping(FreedDao.Start::startsAt, toList())));
  }

  void add(User user, Visit visit) {
    transactions.run(
        user.scope(),
        () -> {
          dao.insert(visit);
          dao.insertSupervisors(visit);
          dao.insertParticipants(visit);
          audit.record(user, "visit.booked", visit.id(), visit.caseId());
          news.forEach(listener -> listener.booked(user, visit));
        });
  }

  Visit markRead(User user, Visit visit) {
    audit.record(user, "visit.read", visit.id(), visit.caseId());
    return visit;
  }

  /**
   * Writes a visit changed under its lock, and gives back what it no longer needs. A child that is
   * not handed over is not brought back: the return of a handover called off falls with it.
   */
  Visit save(User user, String action, Visit changed) {
    return transactions.in(
        user.scope(),
        () -> {
          freed.giveUp(UUID.randomUUID(), changed);
          if (!dao.update(changed)) {
            throw Problem.stale("visit", changed.id());
          }
          release(user, changed);
          audit.record(user, action, changed.id(), changed.caseId());
          var saved = get(user.scope(), changed.id());
          if (saved.status() == VisitStatus.CANCELLED) {
            news.forEach(listener -> listener.calledOff(user, saved));
          }
          return saved;
        });
  }

  /** Writes where the visit is now, and who wished so where it got another time. */
  Visit move(User user, Visit before, Visit planned, Wanted.Asked asked) {
    return transactions.in(
        user.scope(),
        () -> {
          var moved = before.move(planned);
          if (!before.time().start().equals(moved.time().start())) {
            moves.insert(MoveDao.Moved.of(before, planned, asked));
          }
          freed.giveUp(UUID.randomUUID(), moved);
          writeCompany(moved);
          var after = save(user, "visit.moved", moved);
          news.forEach(listener -> listener.moved(user, before, after));
          return after;
        });
  }

  /** Another team, and those who still take part. */
  private void writeCompany(Visit changed) {
    dao.deleteSupervisors(changed.id());
    dao.insertSupervisors(changed);
    dao.deleteParticipants(changed.id());
    dao.insertParticipants(changed);
  }

  /**
   * After a visit the family may still be in the house; room and staff are free from then on. What
   * the staff did until then counts for their day.
   */
  private void release(User user, Visit visit) {
    var scope = user.scope();
    switch (visit.status()) {
      case CANCELLED, NO_SHOW -> {
        claims.release(scope, List.of(visit.id()));
        dao.findAll(legs.lockReturns(visit))
            .forEach(back -> save(user, "visit.cancelled", legs.fallen(scope, visit, back)));
      }
      case COMPLETED, TERMINATED ->
          visit
              .course()
              .endedAt()
              .ifPresent(end -> claims.shorten(scope, visit.id(), visit.roomAndStaff(), end));
      case PLANNED, CONFIRMED, IN_PROGRESS -> {}
    }
  }
}
