package org.contactcenter.visit;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.VisitStatus;
import org.contactcenter.visit.timetable.Leg;

/**
 * Which leg of an exchange a visit is, and how the other leg stands; its parts stand in the visit
 * itself. The return of a handover that was called off is called off with it.
 *
 * @param withoutReturn of a handover: whether it stands and no visit brings the child back
 */
record ExchangeView(
    Optional<Leg> exchange,
    Optional<UUID> linkedVisitId,
    Optional<VisitStatus> linkedVisitStatus,
    Optional<Boolean> withoutReturn) {

  static ExchangeView of(Visit visit) {
    return new ExchangeView(
        visit.leg(),
        visit.link().partnerId(),
        visit.link().partnerStatus(),
        visit.leg().filter(Leg.HANDOVER::equals).map(any -> isWithoutReturn(visit)));
  }

  private static boolean isWithoutReturn(Visit visit) {
    return visit.status().stands() && visit.link().returnId().isEmpty();
  }
}
