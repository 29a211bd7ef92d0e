package org.contactcenter.visit.hit;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.hit.Choice;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.Loss;
import org.contactcenter.hit.Settlement;
import org.contactcenter.hit.VisitHit;
import org.contactcenter.hit.VisitKeeper;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.AheadVisits;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.Visits;
import org.contactcenter.visit.hit.Settler.Hit;

/** Keeps agreed visits when the house loses a day, an hour, a room or somebody of its staff. */
final class HitVisits implements VisitKeeper {
  private final AheadVisits ahead;
  private final Visits visits;
  private final Footings footings;
  private final Settler settler;

  HitVisits(AheadVisits ahead, Visits visits, Footings footings, Settler settler) {
    this.ahead = ahead;
    this.visits = visits;
    this.footings = footings;
    this.settler = settler;
  }

  @Override
  public Hits settle(User user, Loss loss, Settlement settlement) {
    var scope = user.scope();
    var misfits = misfits(scope, loss, ahead.within(scope, loss));
    if (!misfits.stream().allMatch(visits.openTo(user, Matter.VISIT_PLANNING))) {
      return new Hits(misfits.size(), List.of());
    }
    var hits = hits(scope, loss, ahead.lock(scope, misfits), settlement);
    return visits.told(scope, Hits.of(settled(user, hits, settlement)));
  }

  private List<Visit> misfits(Scope scope, Loss loss, List<Visit> among) {
    if (among.isEmpty()) {
      return List.of();
    }
    var footing = footings.of(scope, loss, among);
    return among.stream().filter(visit -> !footing.against(visit).isEmpty()).toList();
  }

  private List<Hit> hits(Scope scope, Loss loss, List<Visit> locked, Settlement settlement) {
    if (locked.isEmpty()) {
      return List.of();
    }
    var footing = footings.of(scope, loss, locked);
    var choices = settlement.choices().byVisit();
    return locked.stream().map(visit -> footing.hit(visit, choices.apply(visit.id()))).toList();
  }

  /**
   * First those that go, then those somebody named a place for, last those that take what is left.
   * All that move give up their places before, so that they may take each other's.
   */
  private List<VisitHit> settled(User user, List<Hit> hits, Settlement settlement) {
    var parts = new Parts(hits.stream().filter(hit -> !hit.fallsWithOneOf(hits)).toList());
    var reason = settlement.choices().reason();
    var cancelled = parts.cancelled().flatMap(hit -> settler.cancel(user, hit, reason)).toList();
    settler.release(user, parts.moving(settlement.isPreview()));
    var moved = parts.named().map(hit -> settler.move(user, hit)).toList();
    var found = parts.found().map(hit -> settler.find(user, hit)).toList();
    var open = parts.undecided().map(hit -> settler.open(user, hit, settlement)).toList();
    return Stream.of(cancelled, moved, found, open)
        .flatMap(Collection::stream)
        .sorted(
            comparing((VisitHit hit) -> hit.place().startsAt()).thenComparing(VisitHit::visitId))
        .toList();
  }

  /** The visits hit, by what was chosen for them. */
  private record Parts(List<Hit> hits) {
    Stream<Hit> cancelled() {
      return hits.stream().filter(hit -> hit.is(Choice.Action.CANCEL));
    }

    Stream<Hit> named() {
      return hits.stream().filter(Hit::isNamed);
    }

    Stream<Hit> found() {
      return hits.stream()
          .filter(hit -> hit.choice().isPresent())
          .filter(hit -> !hit.is(Choice.Action.CANCEL) && !hit.isNamed());
    }

    Stream<Hit> undecided() {
      return hits.stream().filter(hit -> hit.choice().isEmpty());
    }

    List<UUID> moving(boolean all) {
      var chosen = Stream.concat(named(), found());
      return (all ? Stream.concat(chosen, undecided()) : chosen)
          .map(hit -> hit.visit().id())
          .toList();
    }
  }
}
