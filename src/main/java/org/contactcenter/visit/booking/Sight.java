package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which visits someone may see: the one place that decides, for lists and for single visits. A
 * visit is seen that any of the parts shows.
 *
 * @param all every visit of the center
 * @param cases the visits of these cases
 * @param supervisor the visits this member of staff accompanies
 * @param from the visits of today, for the front desk, until {@code until}
 */
public record Sight(
    boolean all,
    List<UUID> cases,
    Optional<UUID> supervisor,
    Optional<Instant> from,
    Optional<Instant> until) {

  public Sight {
    cases = List.copyOf(cases);
  }

  boolean shows(Visit visit) {
    return all
        || cases.contains(visit.caseId())
        || supervisor.filter(visit.supervisors()::contains).isPresent()
        || (from.filter(start -> !visit.time().start().isBefore(start)).isPresent()
            && until.filter(end -> visit.time().start().isBefore(end)).isPresent());
  }
}
