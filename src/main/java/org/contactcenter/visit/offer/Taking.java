package org.contactcenter.visit.offer;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.visit.booking.Bookings;
import org.contactcenter.visit.booking.Wanted;
import org.contactcenter.visit.plan.OpenOccurrences;

/** Books a slot for a case, through the door of all bookings, and tells the case's plan. */
final class Taking {
  private static final int WEEK = 7;

  private final Bookings bookings;
  private final OpenOccurrences plans;
  private final CaseTime time;

  Taking(Bookings bookings, OpenOccurrences plans, CaseTime time) {
    this.bookings = bookings;
    this.plans = plans;
    this.time = time;
  }

  /** Works in one transaction that shares the calendar before it takes any other lock. */
  <T> T sharing(Scope scope, Supplier<T> work) {
    return bookings.sharing(scope, work);
  }

  /** The visit booked. A visit of a plan that found no place in that week has it now. */
  UUID take(User user, FreedSlot slot, UUID caseId) {
    var visit = bookings.book(user, wanted(slot, caseId));
    var monday = time.dayOf(user.scope(), slot.time().start()).with(previousOrSame(MONDAY));
    plans
        .between(user.scope(), List.of(caseId), monday, monday.plusDays(WEEK - 1))
        .getOrDefault(caseId, List.of())
        .stream()
        .filter(open -> open.visitType() == slot.type())
        .findFirst()
        .ifPresent(open -> plans.fill(user.scope(), open.planId(), open.day(), visit, slot.time()));
    return visit;
  }

  private static Wanted wanted(FreedSlot slot, UUID caseId) {
    return new Wanted(
        caseId,
        slot.type(),
        slot.time().start(),
        slot.time().length(),
        slot.roomId(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
