package org.contactcenter.visit.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.booking.Wanted;
import org.contactcenter.visit.proposal.model.Source;
import org.jdbi.v3.core.mapper.Nested;

/**
 * One row of a proposal: a visit to book, or an agreed one to move.
 *
 * @param number counts the rows of a proposal
 * @param caseId of whom it is a visit; empty for a family on the waiting list
 * @param whence what asks for it besides the case
 * @param courtMinimum whether an order asks for it
 * @param waitDays how long the family had waited
 * @param preferred whether it lies at the hour the family prefers
 * @param moved the visit that would move; empty for a new one
 * @param refusal the code of the problem that kept it from being booked
 * @param visitId the visit it became
 * @param offerId the offer it became
 */
public record ProposedVisit(
    int number,
    Optional<UUID> caseId,
    @Nested Source whence,
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
    Optional<UUID> visitId,
    Optional<UUID> offerId) {

  /** What became of it. */
  public enum Status {
    OPEN,
    ACCEPTED,
    /** It was asked for, and something spoke against it; it may be asked for again. */
    REFUSED,
    /** It was offered to the family, which has no case yet. */
    OFFERED;

    /** What may follow; what is booked or offered is done with. */
    Set<Status> next() {
      return switch (this) {
        case OPEN, REFUSED -> Set.of(ACCEPTED, REFUSED, OFFERED);
        case ACCEPTED, OFFERED -> Set.of();
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

  /** Whether nothing came of it so far. */
  boolean isOpen() {
    return !status.next().isEmpty();
  }

  Interval time() {
    return new Interval(startsAt, endsAt);
  }

  /**
   * The visit as it is to be booked, of a case.
   *
   * @param participants all children and all visiting parties when empty
   */
  Wanted wanted(Optional<Set<UUID>> participants) {
    return new Wanted(
        caseId.orElseThrow(),
        visitType,
        startsAt,
        Duration.between(startsAt, endsAt),
        roomId,
        Optional.of(Set.copyOf(supervisorIds)),
        participants,
        Optional.empty());
  }

  Wanted.Move move() {
    return new Wanted.Move(startsAt, roomId, Optional.of(Set.copyOf(supervisorIds)));
  }
}
