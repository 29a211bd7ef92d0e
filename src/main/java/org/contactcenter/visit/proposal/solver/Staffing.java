package org.contactcenter.visit.proposal.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.visit.proposal.model.Hand;
import org.contactcenter.visit.proposal.model.Need;
import org.contactcenter.visit.proposal.model.Spot;

/** The rooms and people one pick may have, and the variables that say which it has. */
final class Staffing {
  final Pick pick;
  final Map<Spot, BoolVar> spots = new LinkedHashMap<>();
  final Map<UUID, BoolVar> people = new LinkedHashMap<>();

  private final CpModel model;

  Staffing(CpModel model, Pick pick) {
    this.model = model;
    this.pick = pick;
    if (pick.demand.inHouse()) {
      pick.candidate.spots().forEach(spot -> spots.put(spot, model.newBoolVar("")));
      model.addEquality(sum(spots.values()), pick.taken);
    }
    var roles = new LinkedHashMap<UUID, List<Literal>>();
    pick.demand.needs().forEach(need -> meet(need, roles));
    roles.forEach((id, each) -> people.put(id, anyOf(each)));
    pick.candidate.hands().forEach(this::bind);
  }

  /** Nobody fills two needs of one visit. */
  private void meet(Need need, Map<UUID, List<Literal>> roles) {
    var chosen = new ArrayList<BoolVar>();
    for (var hand : pick.candidate.hands()) {
      if (need.staff().contains(hand.staffId())) {
        var role = model.newBoolVar("");
        chosen.add(role);
        roles.computeIfAbsent(hand.staffId(), any -> new ArrayList<>()).add(role);
      }
    }
    model.addEquality(sum(chosen), LinearExpr.term(pick.taken, need.count()));
  }

  private BoolVar anyOf(List<Literal> roles) {
    if (roles.size() == 1 && roles.get(0) instanceof BoolVar only) {
      return only;
    }
    var any = model.newBoolVar("");
    model.addEquality(LinearExpr.sum(roles.toArray(Literal[]::new)), any);
    return any;
  }

  /** Who is with others in a room already stays in that room. */
  private void bind(Hand hand) {
    var person = people.get(hand.staffId());
    if (person != null && hand.onlyIn().isPresent()) {
      model.addLessOrEqual(person, in(hand.onlyIn().get()));
    }
  }

  /** Whether it is in that room. */
  LinearExprBuilder in(UUID roomId) {
    var sum = LinearExpr.newBuilder();
    spots.forEach(
        (spot, chosen) -> {
          if (spot.roomId().equals(roomId)) {
            sum.add(chosen);
          }
        });
    return sum;
  }

  private static LinearExprBuilder sum(Iterable<BoolVar> variables) {
    var sum = LinearExpr.newBuilder();
    variables.forEach(sum::add);
    return sum;
  }
}
