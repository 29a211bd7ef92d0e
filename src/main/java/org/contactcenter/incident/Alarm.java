package org.contactcenter.incident;

import java.time.Instant;
import org.contactcenter.casefile.life.Service;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Messages;
import org.contactcenter.core.User;
import org.contactcenter.incident.deadline.Deadlines;

/** What a critical incident sets off, in the transaction in which it is incident. */
final class Alarm {
  private final Service service;
  private final Measures measures;
  private final Deadlines deadlines;
  private final Centers centers;
  private final Messages messages;

  Alarm(
      Service service, Measures measures, Deadlines deadlines, Centers centers, Messages messages) {
    this.service = service;
    this.measures = measures;
    this.deadlines = deadlines;
    this.centers = centers;
    this.messages = messages;
  }

  /**
   * Where the incident is critical and no draft: pauses the case, ends or pauses the visit as
   * chosen, and tells the coordinators. Its author need not see the case.
   */
  void raise(User user, Incident incident, Instant now) {
    if (incident.isCritical() && !incident.isDraft()) {
      var language = centers.of(user.scope()).language();
      var reason = messages.text(language, "suspension.critical");
      service.suspendForSafety(user, incident.caseId(), reason);
      measures.take(user, incident, reason, now);
      deadlines.alarm(user.scope(), incident.id(), incident.caseId(), now);
    }
  }
}
