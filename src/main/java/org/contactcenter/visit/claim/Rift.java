package org.contactcenter.visit.claim;

import java.util.Map;
import java.util.UUID;
import org.contactcenter.center.Settings.Separation;

/**
 * What keeps some of the people of a visit away from people elsewhere, besides the case itself: a
 * restriction that was entered, or another case in which they are of one side.
 *
 * @param id of the restriction or of the case
 * @param separation whether they are never inside at once, or only at the door
 * @param sides which of the people are of which side
 */
public record Rift(UUID id, Separation separation, Map<UUID, String> sides) {

  public Rift {
    sides = Map.copyOf(sides);
  }
}
