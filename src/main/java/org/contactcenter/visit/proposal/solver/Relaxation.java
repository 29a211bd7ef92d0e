package org.contactcenter.visit.proposal.solver;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.contactcenter.visit.proposal.model.Demand;
import org.contactcenter.visit.proposal.model.Spot;
import org.contactcenter.visit.proposal.model.Supply;

/**
 * The choice of times with rooms and people counted, not told apart: never more visits at once than
 * there are rooms and people free. Identical rooms make no copies of one solution so, and what it
 * cannot serve nobody can: its bound holds for the whole question.
 */
final class Relaxation {
  private final CpModel model;
  private final Supply supply;

  /** What a visit that has a room or a person to itself counts for; one that shares counts 1. */
  private final long whole;

  Relaxation(CpModel model, Supply supply) {
    this.model = model;
    this.supply = supply;
    this.whole = supply.placesAtMost();
  }

  void add(List<Demand> demands, List<Pick> picks) {
    var circles = Circle.of(demands);
    picks.stream()
        .collect(groupingBy(pick -> pick.candidate.day(), LinkedHashMap::new, toList()))
        .values()
        .forEach(
            ofDay -> {
              rooms(ofDay);
              circles.forEach(circle -> staff(ofDay, circle));
            });
  }

  private void rooms(List<Pick> ofDay) {
    var inHouse = ofDay.stream().filter(pick -> pick.demand.inHouse()).toList();
    for (var moment : starts(inHouse)) {
      var there = inHouse.stream().filter(pick -> pick.covers(moment)).toList();
      var rooms =
          there.stream()
              .flatMap(pick -> pick.candidate.spots().stream().map(Spot::roomId))
              .distinct()
              .count();
      atMost(there, pick -> pick.demand.shared() ? 1 : whole, whole * rooms);
    }
  }

  private void staff(List<Pick> ofDay, Circle circle) {
    var picks = ofDay.stream().filter(pick -> circle.neededBy(pick) > 0).toList();
    if (picks.isEmpty()) {
      return;
    }
    for (var moment : starts(picks)) {
      var there = picks.stream().filter(pick -> pick.covers(moment, supply.pause())).toList();
      atMost(there, pick -> taken(pick, circle), whole * circle.freeFor(there).size());
    }
    var left =
        circle.freeFor(picks).stream()
            .map(each -> supply.left(each, picks.get(0).candidate.day()))
            .reduce(Duration.ZERO, Duration::plus);
    atMost(picks, pick -> taken(pick, circle) * pick.minutes(), whole * left.toMinutes());
  }

  private long taken(Pick pick, Circle circle) {
    return circle.neededBy(pick) * (pick.demand.shared() ? 1 : whole);
  }

  private static Collection<Instant> starts(List<Pick> picks) {
    var starts = new TreeSet<Instant>();
    picks.forEach(pick -> starts.add(pick.candidate.start()));
    return starts;
  }

  private void atMost(List<Pick> picks, ToLongFunction<Pick> size, long limit) {
    if (picks.stream().mapToLong(size).sum() <= limit) {
      return;
    }
    var sum = LinearExpr.newBuilder();
    picks.forEach(pick -> sum.addTerm(pick.taken, size.applyAsLong(pick)));
    model.addLessOrEqual(sum, limit);
  }
}
