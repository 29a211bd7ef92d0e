package org.contactcenter.visit.claim;

import java.util.Set;
import java.util.UUID;

/** The people of one visit, by what keeps them apart. Nobody is on both sides of a visit. */
public record Party(UUID caseId, Set<UUID> children, Set<UUID> residential, Set<UUID> visiting) {

  public Party {
    children = Set.copyOf(children);
    residential = Set.copyOf(residential);
    visiting = Set.copyOf(visiting);
    if (residential.stream().anyMatch(visiting::contains)) {
      throw new IllegalArgumentException("on both sides of a visit of case " + caseId);
    }
  }
}
