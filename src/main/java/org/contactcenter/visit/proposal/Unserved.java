package org.contactcenter.visit.proposal;

import java.time.LocalDate;
import java.util.UUID;
import org.contactcenter.visit.proposal.model.Obstacle;

/**
 * A visit that found no place in a proposal.
 *
 * @param weekOf the first day of the week in which it should have been
 */
public record Unserved(
    int number,
    UUID caseId,
    LocalDate weekOf,
    boolean courtMinimum,
    int waitDays,
    Obstacle reason) {}
