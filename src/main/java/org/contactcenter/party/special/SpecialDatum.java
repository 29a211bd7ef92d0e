package org.contactcenter.party.special;

import java.time.Instant;
import java.util.UUID;

/**
 * One datum of a special category.
 *
 * @param reason why the center needs it
 * @param recordedBy the member of staff who wrote it down
 */
public record SpecialDatum(
    String value, Basis basis, String reason, Instant recordedAt, UUID recordedBy) {

  /** Whether the other says the same, whoever wrote it down and when. */
  boolean says(SpecialDatum other) {
    return value.equals(other.value) && basis == other.basis && reason.equals(other.reason);
  }
}
