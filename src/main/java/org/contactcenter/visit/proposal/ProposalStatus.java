package org.contactcenter.visit.proposal;

import java.util.Locale;
import java.util.Set;
import org.contactcenter.core.Problem;

/** Where a proposal stands. */
public enum ProposalStatus {
  /** A node works on it, or will. */
  RUNNING,
  /** Some of its rows may still be accepted. */
  READY,
  /** It could not be made. */
  FAILED,
  /** All of its rows are booked. */
  ACCEPTED,
  DISCARDED;

  /** The whole life cycle, readable in one glance. A terminal state has no successor. */
  Set<ProposalStatus> next() {
    return switch (this) {
      case RUNNING -> Set.of(READY, FAILED, DISCARDED);
      case READY -> Set.of(ACCEPTED, DISCARDED);
      case FAILED -> Set.of(DISCARDED);
      case ACCEPTED, DISCARDED -> Set.of();
    };
  }

  /** Throws a {@link Problem} {@code proposal-<status>} where it does not go on so. */
  void require(ProposalStatus wanted) {
    if (!next().contains(wanted)) {
      throw Problem.rule("proposal-" + name().toLowerCase(Locale.ROOT));
    }
  }
}
