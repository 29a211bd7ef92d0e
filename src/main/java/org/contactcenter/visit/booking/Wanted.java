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
import org.contactcenter.visit.slot.Wishes;

/**
 * The visit that someone wants.
 *
 * @param roomId the service chooses when empty
 * @param supervisorIds the service chooses one when empty
 * @param participants all children and all visiting parties when empty
 * @param asked on whose wish it moves, where it does
 * @param override why a coordinator departs from the order, where it allows that
 * @param wishes what is said of supervisors and interpreters besides
 * @param handoverId of the return of an exchange: after which handover the child comes back
 */
public record Wanted(
    UUID caseId,
    VisitType type,
    Instant startsAt,
    Duration length,
    Optional<UUID> roomId,
    Optional<Set<UUID>> supervisorIds,
    Optional<Set<UUID>> participants,
    Optional<String> interpreterLanguage,
    Wishes wishes,
    Optional<String> override,
    Asked asked,
    Optional<UUID> handoverId) {

  /** With nothing more said of the people beside the family. */
  public Wanted(
      UUID caseId,
      VisitType type,
      Instant startsAt,
      Duration length,
      Optional<UUID> roomId,
      Optional<Set<UUID>> supervisorIds,
      Optional<Set<UUID>> participants,
      Optional<String> interpreterLanguage) {
    this(
        caseId,
        type,
        startsAt,
        length,
        roomId,
        supervisorIds,
        participants,
        interpreterLanguage,
        Wishes.interpreting(interpreterLanguage),
        Optional.empty(),
        Asked.BY_CENTER,
        Optional.empty());
  }

  /** The same as the visit that brings the child back after a handover, where there is one. */
  public Wanted returning(Optional<UUID> handover, Instant at) {
    return new Wanted(
        caseId,
        type,
        at,
        length,
        roomId,
        supervisorIds,
        participants,
        interpreterLanguage,
        wishes,
        override,
        asked,
        handover);
  }

  /** The same with those people where none are named. */
  public Wanted orWith(Set<UUID> people) {
    return new Wanted(
        caseId,
        type,
        startsAt,
        length,
        roomId,
        supervisorIds,
        participants.or(() -> Optional.of(people)),
        interpreterLanguage,
        wishes,
        override,
        asked,
        handoverId);
  }

  /** Where, with whom and when a visit is to be instead; what is empty stays as it is. */
  public record Move(
      Instant startsAt,
      Optional<UUID> roomId,
      Optional<Set<UUID>> supervisorIds,
      Optional<String> override,
      Asked asked) {

    public Move(Instant startsAt, Optional<UUID> roomId, Optional<Set<UUID>> supervisorIds) {
      this(startsAt, roomId, supervisorIds, Optional.empty(), Asked.BY_CENTER);
    }
  }

  /** On whose wish a visit gets another time, and why. */
  public record Asked(ByWhom by, Optional<String> reason) {
    public static final Asked BY_CENTER = new Asked(ByWhom.CENTER, Optional.empty());
  }

  public Interval time() {
    return Interval.of(startsAt.truncatedTo(ChronoUnit.SECONDS), length);
  }

  Outlooks.Ask ask() {
    return new Outlooks.Ask(
        type, roomId, supervisorIds, participants, wishes, handoverId.isPresent());
  }

  /** What is wanted when a visit moves: the same, but for what is said. */
  public static Wanted of(Visit visit, Move move) {
    return new Wanted(
        visit.caseId(),
        visit.type(),
        move.startsAt(),
        visit.time().length(),
        move.roomId().or(visit::roomId),
        move.supervisorIds().or(() -> Optional.of(Set.copyOf(visit.supervisors()))),
        Optional.of(Set.copyOf(visit.participants())),
        visit.interpreterLanguage(),
        visit.company().wishes(),
        move.override(),
        move.asked(),
        visit.link().handoverId());
  }
}
