package org.contactcenter.visit.proposal.solver;

import static java.util.stream.Collectors.toMap;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import java.util.List;
import java.util.Optional;
import org.contactcenter.visit.proposal.model.Demand;
import org.contactcenter.visit.proposal.model.Row;
import org.contactcenter.visit.proposal.model.Supply;

/**
 * The first step: for each demand of a week a time, with rooms and people only counted.
 *
 * @param chosen demands left with the one candidate chosen; those without any are not among them
 * @param bound what no timetable of these demands weighs more than
 */
record TimeChoice(List<Demand> chosen, long bound) {

  /**
   * @param known a timetable to begin with
   */
  static Optional<TimeChoice> of(
      List<Demand> demands, List<Row> known, Supply supply, CpSat sat, double seconds) {
    var model = new CpModel();
    var picks = Pick.of(model, demands);
    hint(model, picks, known);
    FamilyRules.add(model, picks);
    new Relaxation(model, supply).add(demands, picks);
    var weight = LinearExpr.newBuilder();
    picks.forEach(pick -> weight.addTerm(pick.taken, pick.weight()));
    model.maximize(weight);
    return sat.solve(model, seconds).map(solver -> of(solver, picks));
  }

  private static void hint(CpModel model, List<Pick> picks, List<Row> known) {
    var at = known.stream().collect(toMap(Row::number, Row::at));
    picks.forEach(
        pick -> model.addHint(pick.taken, pick.candidate.equals(at.get(pick.demand.number()))));
  }

  private static TimeChoice of(CpSolver solver, List<Pick> picks) {
    var chosen =
        picks.stream().filter(pick -> solver.booleanValue(pick.taken)).map(Pick::alone).toList();
    return new TimeChoice(chosen, (long) Math.floor(solver.bestObjectiveBound() + 1e-3));
  }
}
