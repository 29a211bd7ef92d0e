package org.contactcenter.telling.visit;

import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.Scope;
import org.contactcenter.notification.Check;
import org.contactcenter.notification.Message;
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
        && isSo(scope, message, arrivals(scope, visit, personId));
  }

  private boolean isSo(Scope scope, Message message, String now) {
    return switch (message.kind()) {
      case VISIT_CANCELLED -> now.isEmpty();
      case VISITS_CANCELLED ->
          Stream.of(message.state().split(" ")).allMatch(id -> isOff(scope, message, id));
      default -> now.equals(message.state());
    };
  }

  private boolean isOff(Scope scope, Message message, String visitId) {
    var visit = visits.get(scope, UUID.fromString(visitId));
    return arrivals(scope, visit, message.personId().orElseThrow()).isEmpty();
  }

  private String arrivals(Scope scope, Visit visit, UUID personId) {
    return addressees
        .sideOf(scope, visit, personId)
        .map(side -> Arrivals.of(visit, side).state())
        .orElse("");
  }
}
