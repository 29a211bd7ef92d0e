package org.contactcenter.visit.claim;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.jdbi.v3.core.mapper.Nested;

/**
 * One thing taken for a time, by nobody else at once.
 *
 * @param resource a room, a member of staff or a person
 * @param place which of the places of a room that families share; 0 for whatever has only one
 */
public record Claim(UUID resource, int place, @Nested("during") Interval during) {
  /** The order in which everybody takes. */
  static final Comparator<Claim> ORDER =
      comparing(Claim::resource)
          .thenComparing(Claim::place)
          .thenComparing(claim -> claim.during().start());
}
