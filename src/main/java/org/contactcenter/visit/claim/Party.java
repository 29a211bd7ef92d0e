package org.contactcenter.visit.claim;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The people of one visit, by what keeps them apart. Nobody is on both sides of a visit.
 *
 * @param rifts what keeps them from others, besides the two sides of the case
 */
public record Party(
    UUID caseId, Set<UUID> children, Set<UUID> residential, Set<UUID> visiting, List<Rift> rifts) {

  public Party {
    children = Set.copyOf(children);
    residential = Set.copyOf(residential);
    visiting = Set.copyOf(visiting);
    rifts = List.copyOf(rifts);
    if (residential.stream().anyMatch(visiting::contains)) {
      throw new IllegalArgumentException("on both sides of a visit of case " + caseId);
    }
  }

  /** Of a family that has to avoid nobody else. */
  public Party(UUID caseId, Set<UUID> children, Set<UUID> residential, Set<UUID> visiting) {
    this(caseId, children, residential, visiting, List.of());
  }
}
