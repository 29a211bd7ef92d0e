package org.contactcenter.casefile.suspension;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which of the visits that a pause cancelled are to be booked again.
 *
 * @param any whether any is; then all of them, or {@code only} those
 * @param preview whether only to say what would happen
 */
public record PutBack(boolean any, Optional<Set<UUID>> only, boolean preview) {
  public PutBack {
    only = only.map(Set::copyOf);
  }

  boolean wants(UUID visitId) {
    return any && only.map(ids -> ids.contains(visitId)).orElse(true);
  }
}
