package org.contactcenter.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.incident.pause.Pauses;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.Proceedings;
import org.contactcenter.visit.booking.VisitStatus;
import org.contactcenter.visit.booking.Visits;

/** What a critical incident does to the visit at which it happened, while that is running. */
final class Measures {
  private final Visits visits;
  private final Proceedings proceedings;
  private final Pauses pauses;

  Measures(Visits visits, Proceedings proceedings, Pauses pauses) {
    this.visits = visits;
    this.proceedings = proceedings;
    this.pauses = pauses;
  }

  /** Ends or pauses it as chosen; a visit that is over by now stays as it is. */
  void take(User user, Incident incident, String reason, Instant now) {
    incident
        .visitId()
        .filter(visit -> isRunning(user, visit))
        .ifPresent(
            visit ->
                incident
                    .visitMeasure()
                    .ifPresent(
                        measure -> {
                          switch (measure) {
                            case END ->
                                proceedings.terminate(
                                    user, visit, reason, Optional.of(incident.id()));
                            case PAUSE -> pauses.begin(incident.id(), visit, user.id(), now);
                          }
                        }));
  }

  /** The visit goes on. Throws a {@link Problem} {@code visit-not-paused} unless it stood still. */
  void carryOn(User user, Incident incident, Instant now) {
    if (!incident.visitId().filter(visit -> isRunning(user, visit)).isPresent()) {
      throw Problem.rule("visit-not-paused");
    }
    pauses.end(incident.id(), user.id(), now);
  }

  private boolean isRunning(User user, UUID visit) {
    return visits.find(user, Matter.VISIT_CONDUCT, visit).status() == VisitStatus.IN_PROGRESS;
  }
}
