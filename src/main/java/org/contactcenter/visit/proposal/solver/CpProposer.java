package org.contactcenter.visit.proposal.solver;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.visit.proposal.model.Demand;
import org.contactcenter.visit.proposal.model.Proposer;
import org.contactcenter.visit.proposal.model.Situation;
import org.contactcenter.visit.proposal.model.Solution;

/**
 * Week by week, because nothing but the waiting goes over from one to the next: who was served
 * waits anew, who was not has waited a week more.
 */
final class CpProposer implements Proposer {
  private static final int WEEK = 7;

  /** The solver takes what it is given, and the way to it and back takes the rest. */
  private static final double FOR_THE_SOLVER = 0.9;

  private final CpSat sat;

  CpProposer(int workers) {
    this.sat = new CpSat(workers);
  }

  @Override
  public Solution propose(Situation situation, Duration limit) {
    var budget = Budget.of(limit, FOR_THE_SOLVER);
    var served = new HashMap<UUID, Integer>();
    var whole = Solution.NOTHING;
    for (int week = 0; week < situation.weeks(); week++) {
      var demands = inTurn(situation.ofWeek(week), served);
      var part = budget.part(situation.weeks() - week);
      var found = new WeekSearch(demands, situation.supply(), sat).within(part);
      for (var row : found.rows()) {
        served.put(row.demand().caseId(), week);
      }
      whole = whole.and(found);
    }
    return whole;
  }

  private static List<Demand> inTurn(List<Demand> demands, Map<UUID, Integer> served) {
    return demands.stream()
        .map(
            demand -> {
              var last = served.get(demand.caseId());
              var standing = demand.standing();
              return demand.with(
                  last == null
                      ? standing.after(WEEK * demand.week())
                      : standing.servedBefore(WEEK * (demand.week() - last)));
            })
        .toList();
  }
}
