package org.contactcenter.visit.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.visit.booking.VisitStatus;
import org.jdbi.v3.core.mapper.Nested;

/** An occurrence with what became of its visit, where there is one. */
public record Standing(
    @Nested Occurrence occurrence,
    Optional<VisitStatus> visitStatus,
    Optional<Instant> beginsAt,
    Optional<Instant> finishesAt,
    Optional<UUID> roomId,
    List<UUID> supervisorIds) {

  public Standing {
    supervisorIds = List.copyOf(supervisorIds);
  }
}
