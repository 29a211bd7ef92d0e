package org.contactcenter.incident;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that whoever reports an incident says of it.
 *
 * @param visitId the visit at which it happened, where it was at one
 */
public record Report(Optional<UUID> visitId, Occurrence occurrence, List<Involvement> people) {
  public Report {
    people = people.stream().distinct().toList();
  }

  Report with(Occurrence told) {
    return new Report(visitId, told, people);
  }
}
