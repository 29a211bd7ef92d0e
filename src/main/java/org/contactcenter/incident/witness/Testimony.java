package org.contactcenter.incident.witness;

import java.util.Optional;
import java.util.UUID;

/**
 * What someone who is none of the family saw or heard.
 *
 * @param staffId one of the center's staff, or else
 * @param name someone from outside
 * @param role what they are, in words
 * @param reach how to reach them
 */
public record Testimony(
    Optional<UUID> staffId,
    Optional<String> name,
    Optional<String> role,
    Optional<String> reach,
    String statement) {}
