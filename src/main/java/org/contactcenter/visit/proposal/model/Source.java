package org.contactcenter.visit.proposal.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What asks for a visit, where it is not the case itself.
 *
 * @param planId the plan that found no place for it on {@code planDay}
 * @param referralId the family on the waiting list, which has no case yet
 */
public record Source(
    Optional<UUID> planId, Optional<LocalDate> planDay, Optional<UUID> referralId) {

  /** The case itself. */
  public static final Source CASE =
      new Source(Optional.empty(), Optional.empty(), Optional.empty());

  public static Source plan(UUID id, LocalDate day) {
    return new Source(Optional.of(id), Optional.of(day), Optional.empty());
  }

  public static Source referral(UUID id) {
    return new Source(Optional.empty(), Optional.empty(), Optional.of(id));
  }
}
