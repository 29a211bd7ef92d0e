package org.contactcenter.visit.claim;

import java.util.UUID;
import org.contactcenter.core.Interval;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A time that belongs to one side of a restriction: whoever is on another side of it is kept out.
 *
 * @param restriction what keeps them apart: the case; a member of staff, who cannot be in two
 *     rooms; a room, which one family has for itself or several share
 * @param side which side; the same side may be there twice
 */
public record Presence(UUID restriction, String side, @Nested("during") Interval during) {}
