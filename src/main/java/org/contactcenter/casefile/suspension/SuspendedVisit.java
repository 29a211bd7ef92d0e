package org.contactcenter.casefile.suspension;

import java.util.Optional;
import java.util.UUID;

/**
 * A visit that a pause cancelled.
 *
 * @param putBackAs the visit in its stead, where it was booked again
 */
public record SuspendedVisit(UUID suspensionId, UUID visitId, Optional<UUID> putBackAs) {}
