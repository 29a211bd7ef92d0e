package org.contactcenter.visit.claim;

import java.util.UUID;
import org.contactcenter.core.Interval;

/**
 * A time that belongs to one side of a restriction: whoever is on another side of it is kept out.
 *
 * @param restriction what keeps them apart: the case, or a member of staff who cannot be in two
 *     rooms
 * @param side which side; the same side may be there twice
 */
public record Presence(UUID restriction, String side, Interval during) {}
