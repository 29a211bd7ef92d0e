package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which visits ahead are wanted; an empty part asks for all.
 *
 * @param earliest before which none that is ahead began: no visit is longer than a day
 */
public record AheadFilter(
    Instant now,
    Instant earliest,
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<UUID> roomId,
    Optional<UUID> supervisorId,
    Optional<UUID> caseId) {}
