package org.contactcenter.incident;

import java.util.List;
import java.util.Optional;
import org.contactcenter.incident.pause.Pause;
import org.contactcenter.incident.witness.Witness;

/** An incident with all that stands beside it, each list in order of time. */
public record IncidentFile(
    Incident incident,
    List<Involvement> people,
    List<Witness> witnesses,
    Optional<Pause> pause,
    List<Notification> notifications,
    List<IncidentAmendment> amendments) {

  public IncidentFile {
    people = List.copyOf(people);
    witnesses = List.copyOf(witnesses);
    notifications = List.copyOf(notifications);
    amendments = List.copyOf(amendments);
  }
}
