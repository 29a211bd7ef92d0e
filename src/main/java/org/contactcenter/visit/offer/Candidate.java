package org.contactcenter.visit.offer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who could have a slot.
 *
 * @param caseNumber the number by which people call the case; a referral has none
 * @param because what speaks for them, the most telling first
 */
record Candidate(Kind kind, UUID id, Optional<String> caseNumber, List<Because> because) {
  Candidate {
    because = List.copyOf(because);
  }

  /** What the id names. */
  enum Kind {
    CASE,
    REFERRAL
  }

  /** What speaks for somebody. */
  enum Because {
    /** The case has fewer visits in that week or month than its order says. */
    BELOW_ORDER,
    /** A plan of the case is to have a visit in that week, and found no place for it. */
    PLAN_NOT_LAID_OUT,
    /** It was offered to the family while that was on the waiting list. */
    OFFERED_BEFORE,
    /** The family is on the waiting list. */
    WAITING_LIST,
    /** It is pressing: of high rank on the waiting list. */
    HIGH_PRIORITY,
    /** A supervisor who is free then speaks a language of the child. */
    SPEAKS_LANGUAGE,
    /** The family meets at that hour of that weekday already. */
    USUAL_HOUR,
    /** Of those alike nobody has waited longer. */
    LONGEST_WAIT
  }
}
