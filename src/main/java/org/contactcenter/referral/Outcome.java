package org.contactcenter.referral;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a referral, and why.
 *
 * @param priority its rank on the waiting list, with the reason and since when, if it ever was on
 *     it
 * @param decidedAt when it was accepted, declined or withdrawn
 */
public record Outcome(
    Optional<Priority> priority,
    Optional<String> waitReason,
    Optional<Instant> waitingSince,
    Optional<String> declineReason,
    Optional<String> withdrawReason,
    Optional<Instant> decidedAt) {

  static final Outcome OPEN =
      new Outcome(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  Outcome waiting(Priority rank, String reason, Instant now) {
    return new Outcome(
        Optional.of(rank),
        Optional.of(reason),
        Optional.of(now),
        declineReason,
        withdrawReason,
        decidedAt);
  }

  Outcome accepted(Instant now) {
    return ended(Optional.empty(), Optional.empty(), now);
  }

  Outcome declined(String reason, Instant now) {
    return ended(Optional.of(reason), Optional.empty(), now);
  }

  Outcome withdrawn(String reason, Instant now) {
    return ended(Optional.empty(), Optional.of(reason), now);
  }

  private Outcome ended(Optional<String> declined, Optional<String> withdrawn, Instant now) {
    return new Outcome(priority, waitReason, waitingSince, declined, withdrawn, Optional.of(now));
  }
}
