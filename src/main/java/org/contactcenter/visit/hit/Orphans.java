package org.contactcenter.visit.hit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.Misfit;
import org.contactcenter.hit.VisitHit;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.AheadVisits;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.Visits;

/**
 * The net below all that takes something away: visits ahead that can no longer take place as they
 * are planned. It stays empty; what falls into it, somebody has to decide on.
 */
final class Orphans {
  private final AheadVisits ahead;
  private final Visits visits;
  private final HouseStates houses;
  private final FamilyStates families;
  private final Transactions transactions;

  Orphans(
      AheadVisits ahead,
      Visits visits,
      HouseStates houses,
      FamilyStates families,
      Transactions transactions) {
    this.ahead = ahead;
    this.visits = visits;
    this.houses = houses;
    this.families = families;
    this.transactions = transactions;
  }

  /** Those that the user may plan, by time, with all that speaks against each. */
  Hits of(User user) {
    return transactions.in(
        user.scope(),
        () -> {
          Predicate<Visit> mine = visits.openTo(user, Matter.VISIT_PLANNING);
          var planned = ahead.all(user.scope()).stream().filter(mine).toList();
          return planned.isEmpty() ? Hits.NONE : Hits.of(misfits(user, planned));
        });
  }

  private List<VisitHit> misfits(User user, List<Visit> planned) {
    var house = houses.of(user.scope(), planned);
    var family = families.of(user.scope(), planned);
    return planned.stream()
        .flatMap(
            visit -> {
              var reasons = Stream.concat(house.against(visit), family.against(visit)).toList();
              return reasons.isEmpty() ? Stream.empty() : Stream.of(hit(visit, reasons));
            })
        .toList();
  }

  private static VisitHit hit(Visit visit, List<Misfit> reasons) {
    return visit.hit(reasons, VisitHit.Outcome.UNDECIDED, Optional.empty(), Optional.empty());
  }
}
