package org.contactcenter.visit.proposal.model;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where an agreed visit stands now; it is among the candidates, and costs nothing. */
public record Agreed(UUID visitId, Optional<UUID> roomId, Set<UUID> staff) {

  public Agreed {
    staff = Set.copyOf(staff);
  }
}
