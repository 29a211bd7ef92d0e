package org.contactcenter.visit.proposal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.visit.proposal.model.Obstacle;

/**
 * A visit that found no place in a proposal.
 *
 * @param caseId whose it is; {@code referralId} of a family on the waiting list instead
 * @param weekOf the first day of the week in which it should have been
 */
public record Unserved(
    int number,
    Optional<UUID> caseId,
    Optional<UUID> referralId,
    LocalDate weekOf,
    boolean courtMinimum,
    int waitDays,
    Obstacle reason) {}
