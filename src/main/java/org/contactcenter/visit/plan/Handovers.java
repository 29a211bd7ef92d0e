package org.contactcenter.visit.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.visit.plan.HandoverDao.Handover;
import org.jdbi.v3.core.Jdbi;

/** The handovers after which a plan brings the child back; asked in an open transaction. */
final class Handovers {
  private final HandoverDao dao;

  Handovers(Jdbi jdbi) {
    this.dao = jdbi.onDemand(HandoverDao.class);
  }

  /** Throws a {@link Problem} {@code not-a-plan-of-handovers} for returns of anything else. */
  void requirePlan(VisitPlan plan) {
    if (plan.returnsOf().filter(id -> !dao.handsOver(plan.caseId(), id)).isPresent()) {
      throw Problem.field("returnsOfPlanId", "not-a-plan-of-handovers");
    }
  }

  /** Those that the plan follows; none for one that brings nobody back. */
  Known of(VisitPlan plan) {
    return new Known(plan.returnsOf().map(dao::standing));
  }

  /** Keeps the handover as it is. Throws a {@link Problem} where it was called off meanwhile. */
  void lock(Handover handover) {
    if (dao.lock(handover.visitId()).isEmpty()) {
      throw Problem.field("startsAt", "no-handover");
    }
  }

  /** The handovers as the returns of one plan are told to them, one after the other. */
  static final class Known {
    private final Optional<List<Handover>> all;
    private final Set<UUID> used = new HashSet<>();

    Known(Optional<List<Handover>> all) {
      this.all = all.map(ArrayList::new);
    }

    /**
     * The handover after which a visit at that time brings the child back: the last one before it,
     * or its own for a visit that moves. Empty where the visit is no return. Throws a {@link
     * Problem}: {@code no-handover}, and {@code handover-has-return} where the child came back
     * before.
     */
    Optional<Handover> before(Interval back, Optional<UUID> moved) {
      return moved.isPresent()
          ? all.stream()
              .flatMap(List::stream)
              .filter(each -> each.returnId().equals(moved))
              .findFirst()
          : all.map(handovers -> last(handovers, back));
    }

    private Handover last(List<Handover> handovers, Interval back) {
      var last =
          handovers.stream()
              .filter(each -> !back.start().isBefore(each.time().end()))
              .reduce((one, later) -> later)
              .orElseThrow(() -> Problem.field("startsAt", "no-handover"));
      if (last.returnId().isPresent() || used.contains(last.visitId())) {
        throw Problem.field("startsAt", "handover-has-return");
      }
      return last;
    }

    /** The child comes back after it now. */
    void use(Handover handover) {
      used.add(handover.visitId());
    }
  }
}
