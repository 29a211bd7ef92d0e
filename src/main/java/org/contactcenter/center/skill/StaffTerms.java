package org.contactcenter.center.skill;

import java.util.Optional;
import java.util.UUID;

/**
 * What a center has settled with a member of its staff; what is empty follows the center.
 *
 * @param minutesPerDay with families at most, in all centers together
 * @param breakMinutes between two visits
 * @param familiesAtOnce looked after in one room; as many as the room holds where empty
 */
public record StaffTerms(
    UUID accountId,
    Optional<Integer> minutesPerDay,
    Optional<Integer> breakMinutes,
    Optional<Integer> familiesAtOnce,
    Optional<BackgroundCheck> backgroundCheck) {

  static StaffTerms none(UUID accountId) {
    return new StaffTerms(
        accountId, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
