package org.contactcenter.visit.proposal.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.proposal.model.Candidate;
import org.contactcenter.visit.proposal.model.Demand;
import org.contactcenter.visit.proposal.model.Fairness;

/** A candidate of a demand, and the variable that says whether it is taken. One of a kind. */
final class Pick {
  final Demand demand;
  final Candidate candidate;
  final BoolVar taken;

  Pick(CpModel model, Demand demand, Candidate candidate) {
    this.demand = demand;
    this.candidate = candidate;
    this.taken = model.newBoolVar("");
  }

  static List<Pick> of(CpModel model, List<Demand> demands) {
    return demands.stream().flatMap(demand -> of(model, demand)).toList();
  }

  private static Stream<Pick> of(CpModel model, Demand demand) {
    return demand.candidates().stream().map(each -> new Pick(model, demand, each));
  }

  /** Its demand with no other candidate. */
  Demand alone() {
    return demand.only(candidate::equals);
  }

  boolean covers(Instant moment) {
    return candidate.visit().contains(moment);
  }

  /** Whether it, or the pause after it, holds the moment. */
  boolean covers(Instant moment, Duration pause) {
    var visit = candidate.visit();
    return new Interval(visit.start(), visit.end().plus(pause)).contains(moment);
  }

  long minutes() {
    return candidate.visit().length().toMinutes();
  }

  int weight() {
    return Fairness.weight(demand, candidate);
  }
}
