package org.contactcenter.visit.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;

/** Changes plans: for the future only, keeping what was agreed, and saying what was done. */
public final class PlanChanges {
  private final Cases cases;
  private final PlanStore store;
  private final Horizons horizons;
  private final PlanChange.Hands hands;
  private final CaseTime time;

  PlanChanges(
      Cases cases, PlanStore store, Horizons horizons, PlanChange.Hands hands, CaseTime time) {
    this.cases = cases;
    this.store = store;
    this.horizons = horizons;
    this.hands = hands;
    this.time = time;
  }

  /**
   * Which plan changes, and how.
   *
   * @param from the first day on which it is otherwise; today where empty
   * @param reason told of visits that are called off
   */
  record Request(UUID caseId, UUID planId, Optional<LocalDate> from, String reason) {}

  /** What was done, with the plan as it is now. */
  record Done(VisitPlans.Whole whole, Changes changes) {}

  /** Replaces the plan, once {@code condition} has let the version pass. */
  Done change(User user, Request request, IntConsumer condition, Draft draft) {
    return writing(
        user,
        request,
        file -> {
          var plan = store.get(user.scope(), request.caseId(), request.planId());
          condition.accept(plan.version());
          return become(user, file, "plan.changed", request, draft.requireSound(), plan);
        });
  }

  /** Ends the plan with a day, included. Throws a {@link Problem} for a day that is over. */
  Done end(User user, Request request, LocalDate on) {
    return writing(
        user,
        request,
        file -> {
          if (on.isBefore(horizons.today(user.scope()))) {
            throw Problem.field("on", "plan-ends-in-the-past");
          }
          var plan = store.get(user.scope(), request.caseId(), request.planId());
          if (on.isBefore(plan.startsOn())) {
            throw Problem.field("on", "ends-before-it-begins");
          }
          return become(user, file, "plan.ended", request, Draft.of(plan).endingOn(on), plan);
        });
  }

  private Done writing(User user, Request request, Function<CaseFile, Done> work) {
    return hands.layer().sharing(user.scope(), () -> cases.writing(user, request.caseId(), work));
  }

  private Done become(
      User user, CaseFile file, String action, Request request, Draft draft, VisitPlan plan) {
    var scope = user.scope();
    var today = horizons.today(scope);
    var from = request.from().filter(today::isBefore).orElse(today);
    var planned = new VisitPlan.Planned(user.id(), time.now());
    var fresh = draft.plan(plan.id(), plan.caseId(), planned, plan.version());
    var window = horizons.window(scope, fresh);
    var before =
        new Rearrangement.Before(
            store.from(scope, plan.id(), from), hands.ahead(user, plan.caseId()));
    var change = new PlanChange(user, file, fresh, request.reason());
    var arrangement = Rearrangement.of(before, days(window, from), plan.isOfTheSameKind(fresh));
    var rows = change.run(hands, before, arrangement);
    store.save(user, action, fresh.laid(window.until(), Optional.empty()), rows);
    return new Done(whole(user, plan), change.changes());
  }

  private VisitPlans.Whole whole(User user, VisitPlan plan) {
    return new VisitPlans.Whole(
        store.get(user.scope(), plan.caseId(), plan.id()),
        store.page(user.scope(), plan.id(), LocalDate.EPOCH, Integer.MAX_VALUE));
  }

  private static List<LocalDate> days(Window window, LocalDate from) {
    return window.days().stream().filter(day -> !day.isBefore(from)).toList();
  }
}
