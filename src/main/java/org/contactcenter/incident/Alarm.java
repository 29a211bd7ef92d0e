package org.contactcenter.incident;

import org.contactcenter.casefile.life.Service;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Messages;
import org.contactcenter.core.User;

/** What a critical incident sets off, in the transaction in which it is incident. */
final class Alarm {
  private final Service service;
  private final Centers centers;
  private final Messages messages;

  Alarm(Service service, Centers centers, Messages messages) {
    this.service = service;
    this.centers = centers;
    this.messages = messages;
  }

  /**
   * Pauses the case where the incident is critical and no draft; its author need not see the case.
   */
  void raise(User user, Incident incident) {
    if (incident.isCritical() && !incident.isDraft()) {
      var language = centers.of(user.scope()).language();
      var reason = messages.text(language, "suspension.critical");
      service.suspendForSafety(user, incident.caseId(), reason);
    }
  }
}
