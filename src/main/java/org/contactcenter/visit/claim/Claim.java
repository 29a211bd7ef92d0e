package org.contactcenter.visit.claim;

import java.util.UUID;
import org.contactcenter.core.Interval;
import org.jdbi.v3.core.mapper.Nested;

/**
 * One thing taken for a time, by nobody else at once.
 *
 * @param resource a room, a member of staff or a person
 * @param place which of the places of a room that families share; 0 for whatever has only one
 */
public record Claim(UUID resource, int place, @Nested("during") Interval during) {}
