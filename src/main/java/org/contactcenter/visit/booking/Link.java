package org.contactcenter.visit.booking;

import java.util.Optional;
import java.util.UUID;

/**
 * What ties the two legs of an exchange together; empty for any other visit.
 *
 * @param handoverId of a return: the handover after which the child comes back
 * @param returnId of a handover: the return that stands, or where the handover was called off the
 *     one called off with it
 * @param partnerStatus where the other leg stands
 */
public record Link(
    Optional<UUID> handoverId, Optional<UUID> returnId, Optional<VisitStatus> partnerStatus) {

  public static final Link NONE = new Link(Optional.empty(), Optional.empty(), Optional.empty());

  /** Of a visit that is to be booked. */
  static Link to(Optional<UUID> handoverId) {
    return new Link(handoverId, Optional.empty(), Optional.empty());
  }

  /** Whether the other leg takes place, or did. */
  boolean stands() {
    return partnerStatus.filter(VisitStatus::stands).isPresent();
  }

  /** The other leg. */
  public Optional<UUID> partnerId() {
    return handoverId.or(() -> returnId);
  }
}
