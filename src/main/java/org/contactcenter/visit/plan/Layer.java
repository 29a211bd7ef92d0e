package org.contactcenter.visit.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.visit.booking.Bookings;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.slot.Outlooks;

/** Lays days of a plan out as visits, in the open transaction and under the lock of the case. */
public final class Layer {
  private final Outlooks outlooks;
  private final Bookings bookings;
  private final Handovers handovers;

  Layer(Outlooks outlooks, Bookings bookings, Handovers handovers) {
    this.outlooks = outlooks;
    this.bookings = bookings;
    this.handovers = handovers;
  }

  /** Works in one transaction, in which nothing that visits rest on is taken away. */
  <T> T sharing(Scope scope, Supplier<T> work) {
    return bookings.sharing(scope, work);
  }

  /**
   * What lies before the plan between two days, both included. Throws a {@link Problem} for a plan
   * of returns without one of handovers.
   */
  Forecast forecast(Scope scope, CaseFile file, VisitPlan plan, LocalDate from, LocalDate until) {
    handovers.requirePlan(plan);
    bookings.holdChildren(scope, file.id());
    return new Forecast(
        plan, outlooks.of(scope, file, plan.ask(), from, until), handovers.of(plan));
  }

  /**
   * Books what is chosen of the days, in order. Throws {@code plan-not-free} where all or nothing
   * is wanted and something is in the way of one.
   */
  List<Occurrence> lay(
      User user, CaseFile file, VisitPlan plan, List<LocalDate> days, Choice choice) {
    if (days.isEmpty()) {
      return List.of();
    }
    var forecast = forecast(user.scope(), file, plan, days.get(0), days.get(days.size() - 1));
    var prospects =
        days.stream()
            .filter(choice::takes)
            .map(day -> forecast.next(day, Optional.empty()))
            .toList();
    if (choice.allOrNothing()) {
      requireFree(prospects);
    }
    var laid = prospects.stream().map(prospect -> book(user, plan, prospect, choice));
    var leftOut =
        days.stream()
            .filter(day -> !choice.takes(day))
            .map(day -> Occurrence.leftOut(plan.id(), day, forecast.time(day)));
    return Stream.concat(laid, leftOut).toList();
  }

  /**
   * Books what is free of the days; what is not stays open, be it for the sake of a room or of
   * supervisors that are not to be had at all any more.
   */
  List<Occurrence> layWhatIsFree(User user, CaseFile file, VisitPlan plan, List<LocalDate> days) {
    try {
      return lay(user, file, plan, days, Choice.WHAT_IS_FREE);
    } catch (Problem refused) {
      var reasons = Obstacle.of(refused);
      return days.stream().map(day -> Occurrence.open(plan, day, reasons)).toList();
    }
  }

  /** Books one that was found free; where others were faster, it stays open. */
  Occurrence book(User user, VisitPlan plan, Prospect prospect, Choice choice) {
    if (!prospect.isFree()) {
      return Occurrence.open(plan.id(), prospect, prospect.objections());
    }
    var attempt = prospect.attempt().orElseThrow();
    try {
      prospect.after().ifPresent(handovers::lock);
      var wanted = plan.wanted(attempt.time(), prospect.after());
      var visit = bookings.place(user, wanted, attempt, prospect.outlook());
      return Occurrence.booked(plan.id(), prospect.day(), visit);
    } catch (Problem taken) {
      var reasons = Obstacle.of(taken);
      if (choice.allOrNothing()) {
        throw Problem.conflicts("plan-not-free", violations(prospect.day(), reasons));
      }
      return Occurrence.open(plan.id(), prospect, reasons);
    }
  }

  private static void requireFree(List<Prospect> prospects) {
    var blocked = prospects.stream().filter(prospect -> !prospect.isFree()).toList();
    if (blocked.isEmpty()) {
      return;
    }
    var violations =
        blocked.stream()
            .flatMap(prospect -> violations(prospect.day(), prospect.objections()).stream())
            .toList();
    throw blocked.stream().allMatch(Prospect::taken)
        ? Problem.conflicts("plan-not-free", violations)
        : Problem.rules("plan-not-free", violations);
  }

  /** The day stands for the field: it is what would have to change. */
  private static List<Violation> violations(LocalDate day, List<Objection> reasons) {
    return reasons.stream()
        .map(reason -> new Violation(day.toString(), reason.code(), reason.args()))
        .toList();
  }
}
