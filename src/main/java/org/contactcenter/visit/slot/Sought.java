package org.contactcenter.visit.slot;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.referral.VisitType;

/**
 * What a visit needs of the house.
 *
 * @param roomId the room wanted; any where empty
 * @param supervisorIds the supervisors wanted, together; any one where empty
 * @param languages of the children, BCP 47 tags: who speaks one of them comes first
 * @param demand what it demands of the supervisors
 */
public record Sought(
    VisitType type,
    Optional<UUID> roomId,
    Optional<Set<UUID>> supervisorIds,
    Set<String> languages,
    Demand demand) {

  public Sought {
    supervisorIds = supervisorIds.map(Set::copyOf);
    languages = Set.copyOf(languages);
  }

  /** Whether other families may be in the room. */
  boolean sharesRoom() {
    return type.sharesRoom() && !demand.alone();
  }

  /** Whether one of those is a language of a child. */
  public boolean isSpokenBy(Collection<String> spoken) {
    return spoken.stream().anyMatch(languages::contains);
  }
}
