package org.contactcenter.incident.pause;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A running visit stands still because of an incident.
 *
 * @param continuedAt empty while it does, or where the visit was ended instead
 */
public record Pause(
    UUID incidentId,
    UUID visitId,
    Instant pausedAt,
    UUID pausedBy,
    Optional<Instant> continuedAt,
    Optional<UUID> continuedBy) {}
