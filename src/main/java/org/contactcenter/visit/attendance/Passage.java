package org.contactcenter.visit.attendance;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/**
 * An attendance with the room of its visit, which says in which building it was, and the case for
 * whose sake the person came.
 */
public record Passage(@Nested Attendance attendance, Optional<UUID> roomId, UUID caseId) {}
