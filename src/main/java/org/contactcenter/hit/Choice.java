package org.contactcenter.hit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is to become of one visit that is hit.
 *
 * @param startsAt when it is to be instead; as it was where empty
 * @param roomId where; as it was where empty
 * @param supervisorIds with whom; as it was where empty
 * @param reason of a cancellation
 */
public record Choice(
    UUID visitId,
    Action action,
    Optional<Instant> startsAt,
    Optional<UUID> roomId,
    Optional<Set<UUID>> supervisorIds,
    Optional<String> reason) {

  public Choice {
    supervisorIds = supervisorIds.map(Set::copyOf);
  }

  /** What can become of a visit. */
  public enum Action {
    CANCEL,
    /** To the time, room and supervisors named. */
    MOVE,
    /** Other supervisors at the same time; those named, or found by the service. */
    REPLACE,
    /** The service finds the best legal place near the old time. */
    FIND
  }

  /** The same for every visit that nothing else was chosen for. */
  static Choice blanket(UUID visitId, Action action) {
    return new Choice(
        visitId, action, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
