package org.contactcenter.visit.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.slot.Outlooks;

/**
 * The visit that someone wants.
 *
 * @param roomId the service chooses when empty
 * @param supervisorIds the service chooses one when empty
 * @param participants all children and all visiting parties when empty
 */
public record Wanted(
    UUID caseId,
    VisitType type,
    Instant startsAt,
    Duration length,
    Optional<UUID> roomId,
    Optional<Set<UUID>> supervisorIds,
    Optional<Set<UUID>> participants,
    Optional<String> interpreterLanguage) {

  /** Where, with whom and when a visit is to be instead; what is empty stays as it is. */
  public record Move(Instant startsAt, Optional<UUID> roomId, Optional<Set<UUID>> supervisorIds) {}

  Interval time() {
    return Interval.of(startsAt.truncatedTo(ChronoUnit.SECONDS), length);
  }

  Outlooks.Ask ask() {
    return new Outlooks.Ask(type, roomId, supervisorIds, participants);
  }

  /** What is wanted when a visit moves: the same, but for what is said. */
  static Wanted of(Visit visit, Move move) {
    return new Wanted(
        visit.caseId(),
        visit.type(),
        move.startsAt(),
        visit.time().length(),
        move.roomId().or(visit::roomId),
        move.supervisorIds().or(() -> Optional.of(Set.copyOf(visit.supervisors()))),
        Optional.of(Set.copyOf(visit.participants())),
        visit.interpreterLanguage());
  }
}
