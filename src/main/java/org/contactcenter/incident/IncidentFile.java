package org.contactcenter.incident;

import java.util.List;

/** An incident with all that stands beside it, each list in order of time. */
public record IncidentFile(
    Incident incident,
    List<Involvement> people,
    List<Notification> notifications,
    List<IncidentAmendment> amendments) {

  public IncidentFile {
    people = List.copyOf(people);
    notifications = List.copyOf(notifications);
    amendments = List.copyOf(amendments);
  }
}
