package org.contactcenter.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The judgement of risk, the decision, and who took it when. */
public record Screening(
    UUID id,
    UUID centerId,
    UUID referralId,
    Level level,
    List<String> factors,
    Decision decision,
    Optional<String> notes,
    UUID decidedBy,
    Instant decidedAt) {

  /** How high the risk is. */
  public enum Level {
    GREEN,
    AMBER,
    RED
  }

  /** Whether the center can carry the risk. */
  public enum Decision {
    PROCEED,
    /** The risk is above what the center can carry: the family must be refused. */
    REFUSE
  }

  public Screening {
    factors = List.copyOf(factors);
  }

  public boolean refuses() {
    return decision == Decision.REFUSE;
  }

  /** What a member of staff judged; the rest is not theirs to say. */
  public record Judgement(
      Level level, List<String> factors, Decision decision, Optional<String> notes) {}
}
