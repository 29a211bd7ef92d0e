package org.contactcenter.visit.plan;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.visit.slot.DoorView;

/** Plans as staff make and read them. */
public final class VisitPlans {
  private final Cases cases;
  private final PlanStore store;
  private final Layer layer;
  private final Horizons horizons;
  private final CaseTime time;

  VisitPlans(Cases cases, PlanStore store, Layer layer, Horizons horizons, CaseTime time) {
    this.cases = cases;
    this.store = store;
    this.layer = layer;
    this.horizons = horizons;
    this.time = time;
  }

  /** How each occurrence would turn out, and where it could be instead. Books nothing. */
  Previewed preview(User user, UUID caseId, Draft draft) {
    return cases.reading(
        user,
        caseId,
        file -> {
          var plan = plan(user, caseId, draft.requireSound());
          var days = horizons.windowOfNew(user.scope(), plan).days();
          return new Previewed(
              plan, days.isEmpty() ? List.of() : preview(user.scope(), file, plan, days));
        });
  }

  /**
   * Makes the plan and books the occurrences chosen. Throws {@code plan-not-free} where all or
   * nothing is wanted and something is in the way.
   */
  UUID create(User user, UUID caseId, Draft draft, Choice choice) {
    return layer.sharing(
        user.scope(), () -> cases.writing(user, caseId, file -> create(user, file, draft, choice)));
  }

  List<VisitPlan> list(User user, UUID caseId) {
    return cases.reading(user, caseId, file -> store.ofCase(user.scope(), caseId));
  }

  /** A plan with its first occurrences. */
  Whole read(User user, UUID caseId, UUID id) {
    return cases.reading(user, caseId, "plan.read", id, file -> whole(user.scope(), caseId, id));
  }

  /** For the one who made or changed it just now. */
  Whole show(User user, UUID caseId, UUID id) {
    return cases.showing(user, caseId, file -> whole(user.scope(), caseId, id));
  }

  /** The occurrences by day. */
  Page<Standing> occurrences(User user, UUID caseId, UUID id, Optional<Cursor> after, int limit) {
    return cases.reading(
        user,
        caseId,
        "plan.read",
        id,
        file -> {
          var plan = store.get(user.scope(), caseId, id);
          var start =
              after
                  .map(cursor -> LocalDate.ofInstant(cursor.at(), ZoneOffset.UTC))
                  .orElse(LocalDate.EPOCH);
          var rows = store.page(user.scope(), plan.id(), start, limit + 1);
          return Page.of(rows, limit, row -> cursor(row.occurrence()));
        });
  }

  /** A plan that is not there, and how its occurrences would turn out. */
  record Previewed(VisitPlan plan, List<Preview> occurrences) {}

  /** A plan, and all of it that was laid out. */
  record Whole(VisitPlan plan, List<Standing> occurrences) {}

  private Whole whole(Scope scope, UUID caseId, UUID id) {
    var plan = store.get(scope, caseId, id);
    return new Whole(plan, store.page(scope, id, LocalDate.EPOCH, Integer.MAX_VALUE));
  }

  private UUID create(User user, CaseFile file, Draft draft, Choice choice) {
    var plan = plan(user, file.id(), draft.requireSound());
    var window = horizons.windowOfNew(user.scope(), plan);
    var days = window.days();
    var laid = layer.lay(user, file, plan, days, choice.requireOf(days));
    store.add(user, plan.laid(window.until(), Optional.empty()), laid);
    return plan.id();
  }

  private VisitPlan plan(User user, UUID caseId, Draft draft) {
    var planned = new VisitPlan.Planned(user.id(), time.now());
    return draft.plan(UUID.randomUUID(), caseId, planned, 1);
  }

  private List<Preview> preview(Scope scope, CaseFile file, VisitPlan plan, List<LocalDate> days) {
    var from = days.get(0).minusDays(Alternatives.DAYS_AROUND);
    var until = days.get(days.size() - 1).plusDays(Alternatives.DAYS_AROUND);
    var forecast = layer.forecast(scope, file, plan, from, until);
    var prospects = days.stream().map(day -> forecast.next(day, Optional.empty())).toList();
    var alternatives = new Alternatives(forecast.outlook(), time.exactly());
    return prospects.stream().map(prospect -> preview(plan, prospect, alternatives)).toList();
  }

  private static Preview preview(VisitPlan plan, Prospect prospect, Alternatives alternatives) {
    if (prospect.isFree()) {
      return new Preview(prospect, doors(prospect), List.of());
    }
    var recurrence = plan.recurrence();
    return new Preview(
        prospect,
        List.of(),
        alternatives.near(
            prospect.day(), recurrence.startTime(), recurrence.lengthOn(prospect.day())));
  }

  private static List<DoorView> doors(Prospect prospect) {
    var attempt = prospect.attempt().orElseThrow();
    var people = prospect.outlook().family().on(prospect.day());
    return DoorView.of(attempt.timetable(), people, attempt.party().visiting());
  }

  private static Cursor cursor(Occurrence last) {
    return new Cursor(last.day().atStartOfDay(ZoneOffset.UTC).toInstant(), last.planId());
  }
}
