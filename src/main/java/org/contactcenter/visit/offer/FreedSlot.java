package org.contactcenter.visit.offer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.proposal.ProposedVisit;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A place in the timetable that a visit gave up.
 *
 * @param caseId whose visit it was; empty where it was free before, and a proposal gave it away
 * @param offeredTo the waiting referral to whose family it was offered
 * @param takenBy the visit that took it
 */
public record FreedSlot(
    UUID id,
    Optional<UUID> caseId,
    VisitType type,
    @Nested("time") Interval time,
    Optional<UUID> roomId,
    List<UUID> supervisors,
    Optional<UUID> offeredTo,
    Optional<UUID> takenBy,
    Optional<DismissReason> dismissed) {

  public FreedSlot {
    supervisors = List.copyOf(supervisors);
  }

  /** Why it is offered no longer. */
  public enum DismissReason {
    KEPT_FREE,
    NOBODY_WANTS_IT,
    OTHER
  }

  /** A place that a proposal gives to a family on the waiting list. */
  static FreedSlot given(ProposedVisit place, UUID referralId) {
    return new FreedSlot(
        UUID.randomUUID(),
        Optional.empty(),
        place.visitType(),
        new Interval(place.startsAt(), place.endsAt()),
        place.roomId(),
        place.supervisorIds(),
        Optional.of(referralId),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether that case gave it up. */
  boolean isOf(UUID id) {
    return caseId.filter(id::equals).isPresent();
  }

  /** Throws a {@link Problem}: {@code offer-taken} (conflict), {@code offer-over}. */
  FreedSlot requireOpen(Instant now) {
    if (takenBy.isPresent()) {
      throw Problem.conflict("offer-taken");
    }
    if (dismissed.isPresent() || !time.start().isAfter(now)) {
      throw Problem.rule("offer-over");
    }
    return this;
  }
}
