package org.contactcenter.visit.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.party.Dates;
import org.contactcenter.visit.apart.Restriction;

/**
 * A restriction as it is entered.
 *
 * @param personId who of the family; all of it where empty
 * @param from today where empty
 */
record Entry(
    Optional<UUID> personId,
    Optional<UUID> withPersonId,
    Optional<UUID> withCaseId,
    String reason,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  /** Throws a {@link Problem} that names the field for days out of order. */
  Restriction in(UUID caseId, LocalDate today, Instant now) {
    var first = from.orElse(today);
    Dates.requireSensible("from", first);
    if (until.filter(first::isAfter).isPresent()) {
      throw Problem.field("until", "ends-before-it-begins");
    }
    return new Restriction(
        UUID.randomUUID(),
        caseId,
        personId,
        withCaseId,
        withPersonId,
        reason,
        first,
        until,
        now,
        Optional.empty(),
        Optional.empty());
  }
}
