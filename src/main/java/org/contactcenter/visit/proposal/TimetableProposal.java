package org.contactcenter.visit.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A timetable that was asked for.
 *
 * @param fromDay the first day it may plan, {@code weeks} the number of calendar weeks
 * @param attempts how often a node began to make it
 */
public record TimetableProposal(
    UUID id,
    ProposalStatus status,
    LocalDate fromDay,
    int weeks,
    boolean mayMove,
    UUID requestedBy,
    Instant requestedAt,
    int attempts,
    @Nested Measure measure) {

  /**
   * How good it is, once it is made.
   *
   * @param worth what its rows count for, see {@code Fairness}
   * @param bound what no timetable of the same times counts for more than, as was proven
   */
  public record Measure(Optional<Long> worth, Optional<Long> bound, Optional<Long> solveMillis) {
    static final Measure NONE = new Measure(Optional.empty(), Optional.empty(), Optional.empty());

    /** The share of the bound that is not reached, 0 to 1. */
    Optional<Double> gap() {
      return bound.flatMap(
          most -> worth.map(got -> most <= 0 ? 0.0 : (double) (most - got) / most));
    }
  }

  static TimetableProposal asked(LocalDate from, int weeks, boolean mayMove, UUID by, Instant now) {
    return new TimetableProposal(
        UUID.randomUUID(), ProposalStatus.RUNNING, from, weeks, mayMove, by, now, 0, Measure.NONE);
  }
}
