package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.hit.CalendarLock;
import org.contactcenter.referral.OrderTerm;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.slot.Outlook;
import org.contactcenter.visit.slot.Outlooks;
import org.contactcenter.visit.term.OrderDesk;

/** Holds a visit against all rules. Asked under the lock of the case. */
public final class Planning {
  private final Outlooks outlooks;
  private final OrderDesk orders;
  private final CaseTime time;
  private final CalendarLock calendar;
  private final Legs legs;

  public Planning(
      Outlooks outlooks, OrderDesk orders, CaseTime time, CalendarLock calendar, Legs legs) {
    this.outlooks = outlooks;
    this.orders = orders;
    this.time = time;
    this.calendar = calendar;
    this.legs = legs;
  }

  /** Throws a {@link Problem} where a leg of an exchange would pass the other one. */
  void requireInOrder(Visit visit, Wanted wanted) {
    legs.requireInOrder(visit, wanted.time());
  }

  /** Works while nothing is taken away on which visits rest. */
  <T> T sharing(Scope scope, Supplier<T> work) {
    return calendar.sharing(scope, work);
  }

  void share(Scope scope) {
    calendar.share(scope);
  }

  /**
   * Throws a {@link Problem}: what {@link org.contactcenter.casefile.readiness.ReadyDays#require}
   * has to say of the case; of its people; {@code room-…} and {@code …supervisor…}; and what the
   * rules have against it, all at once.
   *
   * @param moved the visit that is to be there instead
   */
  Plan plan(User user, CaseFile file, Wanted wanted, Optional<UUID> moved) {
    calendar.share(user.scope());
    if (wanted.startsAt().isBefore(time.exactly())) {
      throw Problem.rule("in-the-past");
    }
    wanted.override().ifPresent(reason -> orders.requireMayOverride(user));
    orders.holdChildren(user.scope(), file.id());
    var day = time.dayOf(user.scope(), wanted.startsAt());
    var outlook = outlooks.of(user.scope(), file.requireActive(), wanted.ask(), day, day);
    outlook.ready().require(day);
    var attempt = outlook.attempt(wanted.time(), wanted.participants(), moved);
    var objections = outlook.against(attempt);
    requireOverridden(objections, wanted);
    return plan(wanted, attempt, outlook, departures(objections));
  }

  /** Keeps from which terms of the order the visit departs, and why. */
  void keepDepartures(User user, UUID visitId, Plan plan) {
    var reason = plan.wanted().override().orElse("");
    orders.keep(user, visitId, plan.attempt().caseId(), plan.departures(), reason);
  }

  /** Throws a {@link Problem} with all that a coordinator could not depart from, or does not. */
  private static void requireOverridden(List<Objection> objections, Wanted wanted) {
    var standing =
        objections.stream()
            .filter(each -> wanted.override().isEmpty() || each.overridable().isEmpty())
            .toList();
    if (!standing.isEmpty()) {
      throw Objection.refusal(standing);
    }
  }

  /** Nobody else plans visits of these children until the transaction ends. */
  void holdChildren(Scope scope, UUID caseId) {
    orders.holdChildren(scope, caseId);
  }

  /** A visit that was held against all rules elsewhere, by this outlook. */
  Plan plan(Wanted wanted, Attempt attempt, Outlook outlook) {
    return plan(wanted, attempt, outlook, List.of());
  }

  private Plan plan(Wanted wanted, Attempt attempt, Outlook outlook, List<OrderTerm> departures) {
    return new Plan(
        wanted,
        attempt,
        outlook.doors(),
        outlook.survey(),
        outlook.interpreting(),
        departures,
        time.now());
  }

  private static List<OrderTerm> departures(List<Objection> objections) {
    return objections.stream().flatMap(each -> each.overridable().stream()).distinct().toList();
  }

  Instant now() {
    return time.exactly();
  }
}
