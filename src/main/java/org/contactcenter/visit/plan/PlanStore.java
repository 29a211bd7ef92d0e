package org.contactcenter.visit.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;

/** The plans stored, whoever asks; who may ask is decided before. */
final class PlanStore {
  private final PlanDao dao;
  private final OccurrenceDao occurrences;
  private final Transactions transactions;
  private final Ground ground;

  PlanStore(Ground ground) {
    this.dao = ground.jdbi().onDemand(PlanDao.class);
    this.occurrences = ground.jdbi().onDemand(OccurrenceDao.class);
    this.transactions = ground.transactions();
    this.ground = ground;
  }

  VisitPlan get(Scope scope, UUID caseId, UUID id) {
    return transactions
        .in(scope, () -> dao.find(caseId, id))
        .orElseThrow(() -> Problem.absent("plan", id));
  }

  List<VisitPlan> ofCase(Scope scope, UUID caseId) {
    return transactions.in(scope, () -> dao.ofCase(caseId));
  }

  /** The plans of the center that nobody looked after on that day. */
  List<VisitPlan> unchecked(Scope scope, LocalDate today) {
    return transactions.in(scope, () -> dao.unchecked(today));
  }

  /** The centers with plans; belongs to none of them. */
  List<UUID> centers(Scope nobody) {
    return transactions.in(nobody, dao::centers);
  }

  List<Occurrence> from(Scope scope, UUID planId, LocalDate day) {
    return transactions.in(scope, () -> occurrences.from(planId, day));
  }

  List<Standing> page(Scope scope, UUID planId, LocalDate after, int limit) {
    return transactions.in(scope, () -> occurrences.page(planId, after, limit));
  }

  void add(User user, VisitPlan plan, List<Occurrence> laid) {
    transactions.run(
        user.scope(),
        () -> {
          dao.insert(plan);
          occurrences.put(laid);
          ground.audit().record(user, "plan.created", plan.id(), plan.caseId());
        });
  }

  /** Writes a plan changed under the lock of its case. */
  void save(User user, String action, VisitPlan changed, Rewritten rows) {
    transactions.run(
        user.scope(),
        () -> {
          if (!dao.update(changed)) {
            throw Problem.stale("plan", changed.id());
          }
          occurrences.delete(changed.id(), rows.gone());
          occurrences.put(rows.put());
          ground.audit().record(user, action, changed.id(), changed.caseId());
        });
  }

  /** What a change does to the occurrences: which days are no more, and which stand so now. */
  record Rewritten(List<LocalDate> gone, List<Occurrence> put) {}

  /** Writes how far a plan is laid out. */
  void laid(User user, VisitPlan plan, List<Occurrence> laid) {
    transactions.run(
        user.scope(),
        () -> {
          occurrences.put(laid);
          dao.laid(plan);
          if (laid.stream().anyMatch(each -> each.state() == Occurrence.State.BOOKED)) {
            ground.audit().record(user, "plan.laid-out", plan.id(), plan.caseId());
          }
        });
  }
}
