package org.contactcenter.visit.plan;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.core.User;
import org.contactcenter.visit.booking.Bookings;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.claim.ClaimBook;

/** One change of a plan from a day on, in the open transaction and under the lock of the case. */
final class PlanChange {
  private final User user;
  private final CaseFile file;
  private final VisitPlan plan;
  private final String reason;
  private final Changes changes = new Changes();
  private final List<Occurrence> rows = new ArrayList<>();

  /**
   * @param plan as it will be
   * @param reason told of visits that are called off
   */
  PlanChange(User user, CaseFile file, VisitPlan plan, String reason) {
    this.user = user;
    this.file = file;
    this.plan = plan;
    this.reason = reason;
  }

  /** What it needs to do it. */
  record Hands(Layer layer, Bookings bookings, ClaimBook claims) {

    Map<UUID, Visit> ahead(User user, UUID caseId) {
      return bookings.lockAhead(user.scope(), caseId).stream()
          .collect(toMap(Visit::id, identity()));
    }
  }

  Changes changes() {
    return changes;
  }

  /** Does it, and answers what becomes of the rows. */
  PlanStore.Rewritten run(Hands hands, Rearrangement.Before before, Rearrangement arrangement) {
    arrangement.kept().forEach(changes::kept);
    arrangement.gone().forEach(gone -> callOff(hands, gone, before.ahead()));
    var moving = arrangement.targets().values().stream().flatMap(Optional::stream).toList();
    var mover = new Mover(user, plan, hands.bookings(), hands.claims());
    mover.lift(moving.stream().map(each -> visit(each, before.ahead())).toList());
    var days = List.copyOf(arrangement.targets().keySet());
    if (!days.isEmpty()) {
      arrange(hands, mover, arrangement, before.ahead(), days);
    }
    var gone = new ArrayList<>(arrangement.idle());
    arrangement.gone().forEach(each -> gone.add(each.day()));
    moving.forEach(each -> gone.add(each.day()));
    return new PlanStore.Rewritten(gone, rows);
  }

  private void arrange(
      Hands hands,
      Mover mover,
      Rearrangement arrangement,
      Map<UUID, Visit> ahead,
      List<LocalDate> days) {
    var forecast =
        hands.layer().forecast(user.scope(), file, plan, days.get(0), days.get(days.size() - 1));
    for (var target : arrangement.targets().entrySet()) {
      var moved = target.getValue().map(each -> visit(each, ahead));
      var prospect = forecast.next(target.getKey(), moved.map(Visit::id));
      moved.ifPresentOrElse(
          visit -> setDown(mover, visit, prospect, forecast), () -> book(hands, prospect));
    }
  }

  private void setDown(Mover mover, Visit visit, Prospect prospect, Forecast forecast) {
    var moved = mover.setDown(visit, prospect, forecast, reason);
    changes.add(moved.what(), prospect.day(), moved.visit(), moved.reasons());
    rows.add(
        moved.what() == Changes.What.CANCELLED
            ? Occurrence.open(plan.id(), prospect, moved.reasons())
            : Occurrence.booked(plan.id(), prospect.day(), moved.visit()));
  }

  private void book(Hands hands, Prospect prospect) {
    var row = hands.layer().book(user, plan, prospect, Choice.WHAT_IS_FREE);
    rows.add(row);
    row.visitId()
        .ifPresentOrElse(
            id -> changes.booked(row),
            () -> changes.notPossible(row.day(), row.startsAt(), row.reasons()));
  }

  private void callOff(Hands hands, Occurrence gone, Map<UUID, Visit> ahead) {
    var visit = hands.bookings().callOff(user, visit(gone, ahead), reason);
    changes.add(Changes.What.CANCELLED, gone.day(), visit, List.of());
  }

  private static Visit visit(Occurrence occurrence, Map<UUID, Visit> ahead) {
    return Optional.ofNullable(ahead.get(occurrence.visitId().orElseThrow())).orElseThrow();
  }
}
