package org.contactcenter.visit.proposal.model;

import java.util.Set;
import java.util.UUID;

/** So many of these people, such as two supervisors or one interpreter. */
public record Need(int count, Set<UUID> staff) {

  public Need {
    staff = Set.copyOf(staff);
    if (count < 1) {
      throw new IllegalArgumentException("a need of nobody");
    }
  }
}
