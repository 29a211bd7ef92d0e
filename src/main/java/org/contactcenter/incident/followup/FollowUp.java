package org.contactcenter.incident.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.jdbi.v3.core.mapper.Nested;

/** One task after an incident. */
public record FollowUp(
    UUID id,
    UUID incidentId,
    @Nested Task what,
    UUID createdBy,
    Instant createdAt,
    Optional<UUID> doneBy,
    Optional<Instant> doneAt) {

  /**
   * What is to be done.
   *
   * @param ownerId the member of staff who sees to it
   */
  public record Task(UUID ownerId, LocalDate dueOn, String task) {}

  public FollowUp {
    if (doneBy.isPresent() != doneAt.isPresent()) {
      throw new IllegalArgumentException("done is what someone did: " + id);
    }
  }

  static FollowUp of(UUID incidentId, Task what, UUID createdBy, Instant now) {
    return new FollowUp(
        UUID.randomUUID(), incidentId, what, createdBy, now, Optional.empty(), Optional.empty());
  }

  /** Throws a {@link Problem} {@code follow-up-done} the second time. */
  FollowUp done(UUID by, Instant now) {
    if (doneAt.isPresent()) {
      throw Problem.rule("follow-up-done");
    }
    return new FollowUp(
        id, incidentId, what, createdBy, createdAt, Optional.of(by), Optional.of(now));
  }
}
