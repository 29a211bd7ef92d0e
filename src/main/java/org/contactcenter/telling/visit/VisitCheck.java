package org.contactcenter.telling.visit;

import java.util.UUID;
import org.contactcenter.core.Scope;
import org.contactcenter.notification.Check;
import org.contactcenter.notification.Message;
import org.contactcenter.notification.MessageKind;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.Visits;

/**
 * Whether what a message says of a visit is still so: who it goes to still comes at that time, or
 * still does not come, and still wants to be written to at that address.
 */
record VisitCheck(Visits visits, Addressees addressees) implements Check {

  @Override
  public boolean holds(Scope scope, Message message, String address) {
    var personId = message.personId().orElseThrow();
    var visit = visits.get(scope, message.subjectId().orElseThrow());
    return addressees.address(scope, visit, personId).filter(address::equals).isPresent()
        && isSo(message, arrivals(scope, visit, personId));
  }

  private static boolean isSo(Message message, String now) {
    return message.kind() == MessageKind.VISIT_CANCELLED
        ? now.isEmpty()
        : now.equals(message.state());
  }

  private String arrivals(Scope scope, Visit visit, UUID personId) {
    return addressees
        .sideOf(scope, visit, personId)
        .map(side -> Arrivals.of(visit, side).state())
        .orElse("");
  }
}
