package org.contactcenter.incident.witness;

import java.util.Optional;
import java.util.UUID;

/**
 * A {@link Testimony} as it lies in the database.
 *
 * @param amendmentId what it came with, where it came after the report was submitted
 * @param place in the order in which they were named
 * @param reach sealed
 */
public record Witness(
    UUID id,
    UUID incidentId,
    Optional<UUID> amendmentId,
    int place,
    Optional<UUID> staffId,
    Optional<String> name,
    Optional<String> role,
    Optional<byte[]> reach,
    String statement) {}
