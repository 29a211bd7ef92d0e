package org.contactcenter.center;

import java.util.UUID;
import org.contactcenter.core.Interval;
import org.jdbi.v3.core.mapper.Nested;

/** A time during which a room cannot be used: repairs, an event. */
public record RoomClosure(
    UUID id, UUID centerId, UUID roomId, @Nested("during") Interval during, String reason) {}
