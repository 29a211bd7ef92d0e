package org.contactcenter.visit.slot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.visit.rule.Objection;

/** Why a visit of the whole family is not offered at a time. */
record Explanation(Outlook outlook, Interval time) {

  /**
   * All that speaks against it: what the case lacks that day, what the rules say, and what is taken
   * then. Empty where it could be booked.
   */
  List<Objection> objections() {
    return Stream.concat(ofCase(), ofVisit()).distinct().toList();
  }

  private Stream<Objection> ofCase() {
    try {
      outlook.ready().require(outlook.center().dayOf(time.start()));
      return Stream.empty();
    } catch (Problem refused) {
      return Stream.concat(
          Stream.of(new Objection("caseId", refused.code(), refused.args())),
          refused.violations().stream()
              .map(missing -> new Objection("caseId", missing.code(), missing.args())));
    }
  }

  private Stream<Objection> ofVisit() {
    try {
      var attempt = outlook.attempt(time, Optional.empty(), Optional.empty());
      return Stream.concat(outlook.against(attempt).stream(), outlook.taken(attempt).stream());
    } catch (Problem nobody) {
      return Stream.of(new Objection("participants", nobody.code(), nobody.args()));
    }
  }
}
