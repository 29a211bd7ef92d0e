package org.contactcenter.visit.proposal.solver;

import static java.util.stream.Collectors.toSet;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.visit.proposal.model.Demand;
import org.contactcenter.visit.proposal.model.Row;
import org.contactcenter.visit.proposal.model.Spot;
import org.contactcenter.visit.proposal.model.Supply;

/**
 * The whole question: times, rooms and people, for demands with few candidates, or few demands.
 *
 * @param bound what no timetable of these demands weighs more than
 */
record SeatChoice(List<Row> rows, long bound) {
  /** Above all that familiar rooms and people count for in a week. */
  private static final int SCALE = 1_000;

  private static final int KNOWN_PERSON = 2;
  private static final int KNOWN_ROOM = 1;

  static Optional<SeatChoice> of(List<Demand> demands, Supply supply, CpSat sat, double seconds) {
    var model = new CpModel();
    var picks = Pick.of(model, demands);
    FamilyRules.add(model, picks);
    var staffings = picks.stream().map(pick -> new Staffing(model, pick)).toList();
    HouseRules.add(model, supply, staffings);
    var weight = LinearExpr.newBuilder();
    picks.forEach(pick -> weight.addTerm(pick.taken, (long) SCALE * pick.weight()));
    staffings.forEach(each -> continuity(each, weight));
    model.maximize(weight);
    return sat.solve(model, seconds).map(solver -> of(solver, staffings));
  }

  private static void continuity(Staffing staffing, LinearExprBuilder weight) {
    var usual = staffing.pick.demand.usual();
    staffing.people.forEach(
        (id, chosen) -> weight.addTerm(chosen, usual.contains(id) ? KNOWN_PERSON : 0));
    staffing.spots.forEach(
        (spot, chosen) -> weight.addTerm(chosen, usual.contains(spot.roomId()) ? KNOWN_ROOM : 0));
  }

  private static SeatChoice of(CpSolver solver, List<Staffing> staffings) {
    var rows =
        staffings.stream()
            .filter(each -> solver.booleanValue(each.pick.taken))
            .map(each -> row(solver, each))
            .toList();
    return new SeatChoice(rows, (long) Math.floor(solver.bestObjectiveBound() / SCALE + 1e-6));
  }

  private static Row row(CpSolver solver, Staffing staffing) {
    var people = staffing.people.entrySet().stream();
    return new Row(
        staffing.pick.demand,
        staffing.pick.candidate,
        staffing.spots.entrySet().stream()
            .filter(each -> solver.booleanValue(each.getValue()))
            .map(Map.Entry<Spot, BoolVar>::getKey)
            .findFirst(),
        people
            .filter(each -> solver.booleanValue(each.getValue()))
            .map(Map.Entry<UUID, BoolVar>::getKey)
            .collect(toSet()));
  }
}
