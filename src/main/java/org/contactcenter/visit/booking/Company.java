package org.contactcenter.visit.booking;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.visit.slot.Wishes;

/**
 * What was said of the people beside the family, and who interprets.
 *
 * @param supervisorsNeeded where a coordinator decided it for this visit; what the case needs where
 *     empty
 * @param supervisorLanguage a BCP 47 tag that one of the supervisors must speak
 * @param interpreterLanguage a BCP 47 tag, where an interpreter is wanted
 * @param interpreterId who interprets; empty where the center only notes the language
 */
public record Company(
    Optional<Integer> supervisorsNeeded,
    Optional<String> supervisorLanguage,
    Optional<String> interpreterLanguage,
    Optional<UUID> interpreterId) {

  public static final Company NONE =
      new Company(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static Company of(Wishes wishes, Optional<UUID> interpreter) {
    return new Company(
        wishes.supervisorsNeeded(),
        wishes.supervisorLanguage(),
        wishes.interpreterLanguage(),
        interpreter);
  }

  /** The same again, with the same interpreter if possible. */
  Wishes wishes() {
    return new Wishes(
        supervisorsNeeded,
        supervisorLanguage,
        interpreterLanguage,
        Optional.empty(),
        interpreterId);
  }
}
