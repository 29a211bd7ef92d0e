package org.contactcenter.visit.safety;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.safety.SafetyPlan;
import org.contactcenter.casefile.safety.SafetyPlans;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.StartRule;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.Visits;

/**
 * That the supervisors of a visit have read the safety plan that counts. A changed plan wants to be
 * read anew.
 */
public final class Acknowledgements implements StartRule {
  private final AcknowledgementDao dao;
  private final Ground ground;
  private final CaseTime time;
  private final Visits visits;
  private final SafetyPlans plans;

  Acknowledgements(Ground ground, CaseTime time, Visits visits, SafetyPlans plans) {
    this.dao = ground.jdbi().onDemand(AcknowledgementDao.class);
    this.ground = ground;
    this.time = time;
    this.visits = visits;
    this.plans = plans;
  }

  /**
   * Throws a {@link Problem}: {@code not-the-supervisor} for anyone else, {@code no-safety-plan},
   * and a conflict where the version that was read is not the one that counts.
   */
  void acknowledge(User user, UUID visitId, Optional<Integer> version) {
    visits.locking(
        user,
        Matter.SAFETY,
        visitId,
        visit -> {
          requireExpected(user, visit);
          var plan =
              plans
                  .current(user.scope(), visit.caseId())
                  .orElseThrow(() -> Problem.rule("no-safety-plan"));
          if (version.filter(read -> read != plan.version()).isPresent()) {
            throw Problem.stale("safety-plan", plan.id());
          }
          acknowledge(user, visit, plan);
          return visit;
        });
  }

  List<Acknowledgement> of(Scope scope, UUID visitId) {
    return ground.transactions().in(scope, () -> dao.ofVisit(visitId));
  }

  /** Throws a {@link Problem} {@code safety-plan-not-acknowledged} while a supervisor has not. */
  @Override
  public void require(Scope scope, Visit visit) {
    var plan = plans.current(scope, visit.caseId());
    if (plan.filter(counting -> !hasAll(visit, counting)).isPresent()) {
      throw Problem.rule("safety-plan-not-acknowledged");
    }
  }

  private boolean hasAll(Visit visit, SafetyPlan plan) {
    var readers =
        dao.ofVisit(visit.id()).stream()
            .filter(each -> each.planId().equals(plan.id()))
            .map(Acknowledgement::supervisorId)
            .collect(Collectors.toSet());
    return readers.containsAll(visit.supervisors());
  }

  private void acknowledge(User user, Visit visit, SafetyPlan plan) {
    var read = new Acknowledgement(visit.id(), plan.id(), plan.version(), user.id(), time.now());
    if (dao.insert(read)) {
      ground.audit().record(user, "safety-plan.acknowledged", visit.id(), visit.caseId());
    }
  }

  private static void requireExpected(User user, Visit visit) {
    if (!visit.supervisors().contains(user.id())) {
      throw Problem.rule("not-the-supervisor");
    }
    if (visit.status().isOver()) {
      throw visit.status().refusal();
    }
  }
}
