package org.contactcenter.visit.slot;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Seat.Location;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.rule.VisitRule;

/** People who must not meet do not come to one visit, wherever it is. */
final class TogetherRule implements VisitRule {
  /** Any building is like another for those who come to the same one. */
  private static final Location ANYWHERE = new Location(new UUID(0, 0), new UUID(0, 0));

  static Map<UUID, VisitRule> forEach(Collection<UUID> caseIds) {
    var rule = new TogetherRule();
    return caseIds.stream().distinct().collect(toMap(identity(), any -> rule));
  }

  @Override
  public Stream<Objection> against(Attempt attempt) {
    return !attempt.party().rifts().isEmpty()
            && Claims.of(attempt.party(), attempt.timetable(), ANYWHERE).clash()
        ? Stream.of(Objection.of("participants", "people-kept-apart"))
        : Stream.empty();
  }
}
