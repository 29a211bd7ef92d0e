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
 * @param isReturn whether it is the leg of an exchange that brings the child back
 */
public record Sought(
    VisitType type,
    Optional<UUID> roomId,
    Optional<Set<UUID>> supervisorIds,
    Set<String> languages,
    Demand demand,
    boolean isReturn) {

  public Sought {
    supervisorIds = supervisorIds.map(Set::copyOf);
    languages = Set.copyOf(languages);
  }

  /** Not the way back of an exchange. */
  public Sought(
      VisitType type,
      Optional<UUID> roomId,
      Optional<Set<UUID>> supervisorIds,
      Set<String> languages,
      Demand demand) {
    this(type, roomId, supervisorIds, languages, demand, false);
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
