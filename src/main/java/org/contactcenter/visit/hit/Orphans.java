package org.contactcenter.visit.hit;

import static java.util.Comparator.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
 * are planned, and handovers whose return was called off and would lie ahead. It stays empty; what
 * falls into it, somebody has to decide on.
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
          var away = visits.withoutReturn(user);
          var misfits = planned.isEmpty() ? List.<VisitHit>of() : misfits(user, planned);
          return visits.told(user.scope(), Hits.of(together(misfits, away)));
        });
  }

  /** Each visit once, by time, with the reasons of both. */
  private static List<VisitHit> together(List<VisitHit> misfits, List<Visit> away) {
    var all = new LinkedHashMap<UUID, VisitHit>();
    misfits.forEach(hit -> all.put(hit.visitId(), hit));
    away.forEach(
        visit ->
            all.merge(
                visit.id(),
                hit(visit, List.of(Misfit.RETURN_MISSING)),
                (one, other) -> hit(visit, concat(one.reasons(), other.reasons()))));
    return all.values().stream()
        .sorted(
            comparing((VisitHit hit) -> hit.place().startsAt()).thenComparing(VisitHit::visitId))
        .toList();
  }

  private static List<Misfit> concat(List<Misfit> one, List<Misfit> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
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
