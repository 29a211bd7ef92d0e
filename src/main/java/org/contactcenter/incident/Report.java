package org.contactcenter.incident;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.incident.witness.Testimony;

/**
 * All that whoever reports an incident says of it.
 *
 * @param visitId the visit at which it happened, where it was at one
 * @param measure what a critical one does to that visit while it runs
 * @param witnesses those who are none of the family
 * @param untold the fields that only a draft may leave for later
 */
public record Report(
    Optional<UUID> visitId,
    Optional<VisitMeasure> measure,
    Occurrence occurrence,
    List<Involvement> people,
    List<Testimony> witnesses,
    List<String> untold) {
  public Report {
    people = people.stream().distinct().toList();
    witnesses = List.copyOf(witnesses);
    untold = List.copyOf(untold);
  }

  /** One that nobody from outside the family saw. */
  public Report(Optional<UUID> visitId, Occurrence occurrence, List<Involvement> people) {
    this(visitId, Optional.empty(), occurrence, people, List.of(), List.of());
  }

  /** Throws a {@link Problem} that names what is missing. */
  void requireWhole() {
    if (!untold.isEmpty()) {
      throw Problem.rules(
          "invalid",
          untold.stream().map(field -> new Violation(field, "required", List.of())).toList());
    }
  }

  Report with(Occurrence told) {
    return new Report(visitId, measure, told, people, witnesses, untold);
  }
}
