package org.contactcenter.referral;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.json.Json;

/**
 * The contact that is asked for; {@code frequency} in the words of those who ask.
 *
 * @param preferredHours when the family would like to come; any time is as good where there are
 *     none
 */
public record Requested(
    VisitType visitType,
    Optional<String> frequency,
    Optional<Integer> durationMinutes,
    @Json List<PreferredHours> preferredHours) {

  public Requested {
    preferredHours = List.copyOf(preferredHours);
  }
}
