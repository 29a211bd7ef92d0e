package org.contactcenter.visit.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseStatus;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.core.job.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lays plans out as far ahead as their center has set, once on each of its days, and tries again
 * what was not possible. Each plan is done in a transaction of its own under the lock of its case:
 * whatever node comes second finds the day's work done.
 */
public final class LayOut {
  private static final Logger LOG = LoggerFactory.getLogger(LayOut.class);
  private static final UUID NOBODY = new UUID(0, 0);

  /** What the trail says instead of a network address. */
  private static final String BY_ITSELF = "job";

  /** Centers lie in many zones, so that some day begins at every hour. */
  private static final Duration PAUSE = Duration.ofMinutes(30);

  private final Cases cases;
  private final PlanStore store;
  private final Layer layer;
  private final Horizons horizons;

  LayOut(Cases cases, PlanStore store, Layer layer, Horizons horizons) {
    this.cases = cases;
    this.store = store;
    this.layer = layer;
    this.horizons = horizons;
  }

  Job job() {
    return new Job("lay-out-plans", PAUSE, this::run);
  }

  /** Looks after every plan that was not looked after on its center's day. */
  public void run() {
    store.centers(new Scope(NOBODY, NOBODY)).forEach(center -> run(new Scope(center, NOBODY)));
  }

  private void run(Scope scope) {
    var today = horizons.today(scope);
    for (var plan : store.unchecked(scope, today)) {
      try {
        layOut(plan, new Scope(scope.centerId(), plan.planned().by()));
      } catch (RuntimeException failure) {
        LOG.error("plan {} was not laid out: {}", plan.id(), failure.getClass().getName());
      }
    }
  }

  private void layOut(VisitPlan seen, Scope scope) {
    layer.sharing(
        scope,
        () -> {
          var file = cases.lock(scope, seen.caseId());
          var plan = store.get(scope, seen.caseId(), seen.id());
          var today = horizons.today(scope);
          if (plan.progress().checkedOn().filter(day -> !day.isBefore(today)).isEmpty()) {
            layOut(scope, file, plan, today);
          }
          return plan.id();
        });
  }

  /** While a case is not active nothing is laid out; what it misses is made up for later. */
  private void layOut(Scope scope, CaseFile file, VisitPlan plan, LocalDate today) {
    var user = inTheNameOf(plan, scope);
    if (file.status() != CaseStatus.ACTIVE) {
      store.laid(user, plan.laid(plan.progress().laidUntil(), Optional.of(today)), List.of());
      return;
    }
    var window = horizons.window(scope, plan);
    var days = Stream.concat(fresh(window, plan), open(scope, plan, today)).distinct().sorted();
    var laid = layer.layWhatIsFree(user, file, plan, days.toList());
    store.laid(user, plan.laid(window.until(), Optional.of(today)), laid);
  }

  private static Stream<LocalDate> fresh(Window window, VisitPlan plan) {
    return window.days().stream().filter(plan.progress().laidUntil()::isBefore);
  }

  private Stream<LocalDate> open(Scope scope, VisitPlan plan, LocalDate today) {
    return store.from(scope, plan.id(), today).stream()
        .filter(each -> each.state().next().contains(Occurrence.State.BOOKED))
        .map(Occurrence::day);
  }

  private static User inTheNameOf(VisitPlan plan, Scope scope) {
    return new User(
        plan.planned().by(),
        BY_ITSELF,
        NOBODY,
        scope.centerId(),
        Set.of(),
        Optional.empty(),
        BY_ITSELF);
  }
}
