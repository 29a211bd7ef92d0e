package org.contactcenter.visit.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.slot.Outlook;

/**
 * One occurrence of a plan, held against everything.
 *
 * @param time empty where the clock skips the time at which it would begin
 * @param attempt the visit as it would be, where there can be one at all
 * @param after the handover after which it brings the child back, where it is a return
 * @param seat the one it would get; empty where something is in the way
 * @param objections all that is in the way
 * @param taken whether that is only somebody else's visit, and no rule
 * @param outlook by which it was judged
 */
record Prospect(
    LocalDate day,
    Optional<Interval> time,
    Optional<Attempt> attempt,
    Optional<HandoverDao.Handover> after,
    Optional<Seat> seat,
    List<Objection> objections,
    boolean taken,
    Outlook outlook) {

  Prospect {
    objections = List.copyOf(objections);
  }

  boolean isFree() {
    return seat.isPresent();
  }
}
