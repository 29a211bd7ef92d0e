package org.contactcenter.visit.slot;

import java.util.Optional;
import java.util.UUID;

/**
 * What whoever books says of the people beside the family; what is empty follows the case, or is
 * not needed.
 *
 * @param supervisorsNeeded how many, as a coordinator decided for this visit
 * @param supervisorLanguage a BCP 47 tag that one of the supervisors must speak
 * @param interpreterLanguage a BCP 47 tag into which somebody must interpret
 * @param interpreterId who interprets; the service chooses where empty
 * @param interpretedBefore who interpreted this visit so far, and is chosen first
 */
public record Wishes(
    Optional<Integer> supervisorsNeeded,
    Optional<String> supervisorLanguage,
    Optional<String> interpreterLanguage,
    Optional<UUID> interpreterId,
    Optional<UUID> interpretedBefore) {

  public static final Wishes NONE =
      new Wishes(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Only into which language somebody must interpret. */
  public static Wishes interpreting(Optional<String> language) {
    return new Wishes(
        Optional.empty(), Optional.empty(), language, Optional.empty(), Optional.empty());
  }
}
