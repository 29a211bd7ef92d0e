package org.contactcenter.referral;

import java.util.Locale;
import java.util.Set;
import org.contactcenter.core.Problem;

/** Where a referral stands. */
public enum ReferralStatus {
  /** One parent has applied, the other has not: nothing is processed until both have. */
  INCOMPLETE,
  RECEIVED,
  /** On the waiting list, with a priority and a reason. */
  WAITING,
  /** Has become a case. */
  ACCEPTED,
  DECLINED,
  WITHDRAWN;

  /** The whole life cycle, readable in one glance. A terminal state has no successor. */
  public Set<ReferralStatus> next() {
    return switch (this) {
      case INCOMPLETE -> Set.of(RECEIVED, WITHDRAWN);
      case RECEIVED -> Set.of(WAITING, ACCEPTED, DECLINED, WITHDRAWN);
      case WAITING -> Set.of(ACCEPTED, DECLINED, WITHDRAWN);
      case ACCEPTED, DECLINED, WITHDRAWN -> Set.of();
    };
  }

  /** Whether the risk may be judged now: from receipt on, and for as long as there is a case. */
  boolean isScreened() {
    return this == RECEIVED || this == WAITING || this == ACCEPTED;
  }

  /** The refusal of a verb that this status does not allow, such as {@code referral-declined}. */
  Problem refusal() {
    return Problem.rule("referral-" + name().toLowerCase(Locale.ROOT));
  }
}
