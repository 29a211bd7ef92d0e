package org.contactcenter.visit.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.visit.proposal.model.Candidate;
import org.contactcenter.visit.proposal.model.Demand;
import org.contactcenter.visit.proposal.model.Fairness;
import org.contactcenter.visit.proposal.model.Hand;
import org.contactcenter.visit.proposal.model.Row;
import org.contactcenter.visit.proposal.model.Situation;
import org.contactcenter.visit.proposal.model.Spot;

/** Tries every timetable there is, for situations so small that one can. */
final class BruteForce {
  private final Situation situation;
  private final Judge judge;
  private long best = Long.MIN_VALUE;

  BruteForce(Situation situation) {
    this.situation = situation;
    this.judge = new Judge(situation);
  }

  /** The most that any timetable is worth, in which all that is agreed takes place. */
  long best() {
    search(new ArrayList<>(), 0, 0);
    return best;
  }

  private void search(List<Row> rows, int next, long worth) {
    if (next == situation.demands().size()) {
      best = Math.max(best, worth);
      return;
    }
    var demand = situation.demands().get(next);
    if (demand.agreed().isEmpty()) {
      search(rows, next + 1, worth);
    }
    for (var at : demand.candidates()) {
      ways(demand, at)
          .forEach(
              row -> {
                rows.add(row);
                if (judge.faults(rows).isEmpty()) {
                  search(rows, next + 1, worth + Fairness.worth(demand, at));
                }
                rows.remove(rows.size() - 1);
              });
    }
  }

  private static Stream<Row> ways(Demand demand, Candidate at) {
    var spots =
        demand.inHouse()
            ? at.spots().stream().map(Optional::of)
            : Stream.of(Optional.<Spot>empty());
    return spots.flatMap(
        spot -> teams(demand, at).stream().map(team -> new Row(demand, at, spot, team)));
  }

  private static List<Set<UUID>> teams(Demand demand, Candidate at) {
    var count = demand.needs().get(0).count();
    var ids = at.hands().stream().map(Hand::staffId).toList();
    if (count == 1) {
      return ids.stream().map(Set::of).toList();
    }
    return ids.stream()
        .flatMap(
            one ->
                ids.stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .map(other -> Set.of(one, other)))
        .toList();
  }
}
