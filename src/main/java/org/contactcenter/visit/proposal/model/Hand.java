package org.contactcenter.visit.proposal.model;

import java.util.Optional;
import java.util.UUID;

/**
 * A member of staff who is free for a visit.
 *
 * @param onlyIn the room they are in already with families who share it; anywhere when empty
 */
public record Hand(UUID staffId, Optional<UUID> onlyIn) {

  public static Hand anywhere(UUID staffId) {
    return new Hand(staffId, Optional.empty());
  }
}
