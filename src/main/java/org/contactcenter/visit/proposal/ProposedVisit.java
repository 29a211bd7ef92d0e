package org.contactcenter.visit.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.booking.Wanted;
import org.jdbi.v3.core.mapper.Nested;

/**
 * One row of a proposal: a visit to book, or an agreed one to move.
 *
 * @param number counts the rows of a proposal
 * @param courtMinimum whether an order asks for it
 * @param waitDays how long the family had waited
 * @param preferred whether it lies at the hour the family prefers
 * @param moved the visit that would move; empty for a new one
 * @param refusal the code of the problem that kept it from being booked
 * @param visitId the visit it became
 */
public record ProposedVisit(
    int number,
    UUID caseId,
    Status status,
    VisitType visitType,
    Instant startsAt,
    Instant endsAt,
    Optional<UUID> roomId,
    List<UUID> supervisorIds,
    boolean courtMinimum,
    int waitDays,
    boolean preferred,
    @Nested("moved") Moved moved,
    Optional<String> refusal,
    Optional<UUID> visitId) {

  /** What became of it. */
  public enum Status {
    OPEN,
    ACCEPTED,
    /** It was asked for, and something spoke against it; it may be asked for again. */
    REFUSED;

    /** What may follow; what is booked is done with. */
    Set<Status> next() {
      return switch (this) {
        case OPEN -> Set.of(ACCEPTED, REFUSED);
        case REFUSED -> Set.of(ACCEPTED, REFUSED);
        case ACCEPTED -> Set.of();
      };
    }
  }

  /** The visit that would move, and when it was to begin; both empty for a new one. */
  public record Moved(Optional<UUID> visitId, Optional<Instant> from) {
    static final Moved NONE = new Moved(Optional.empty(), Optional.empty());
  }

  public ProposedVisit {
    supervisorIds = List.copyOf(supervisorIds);
  }

  boolean isNew() {
    return moved.visitId().isEmpty();
  }

  Wanted wanted() {
    return new Wanted(
        caseId,
        visitType,
        startsAt,
        Duration.between(startsAt, endsAt),
        roomId,
        Optional.of(Set.copyOf(supervisorIds)),
        Optional.empty(),
        Optional.empty());
  }

  Wanted.Move move() {
    return new Wanted.Move(startsAt, roomId, Optional.of(Set.copyOf(supervisorIds)));
  }
}
