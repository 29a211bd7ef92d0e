package org.contactcenter.visit.proposal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.visit.proposal.TimetableProposal.Measure;
import org.contactcenter.visit.proposal.model.Agreed;
import org.contactcenter.visit.proposal.model.Board;
import org.contactcenter.visit.proposal.model.Candidate;
import org.contactcenter.visit.proposal.model.Demand;
import org.contactcenter.visit.proposal.model.Row;
import org.contactcenter.visit.proposal.model.Situation;
import org.contactcenter.visit.proposal.model.Solution;
import org.contactcenter.visit.proposal.model.Spot;
import org.contactcenter.visit.proposal.situation.Weeks;

/** What became of a situation, as it is kept: what would change, and what found no place. */
record Outcome(Situation situation, Solution solution, Weeks weeks) {

  Measure measure(Duration took) {
    var quality = solution.quality();
    return new Measure(
        Optional.of(quality.worth()), Optional.of(quality.bound()), Optional.of(took.toMillis()));
  }

  /** By time; agreed visits that stay are none. */
  List<ProposedVisit> rows() {
    var changes = solution.rows().stream().filter(row -> !row.stays()).sorted(Row.BY_TIME).toList();
    var rows = new ArrayList<ProposedVisit>();
    for (var row : changes) {
      rows.add(row(rows.size() + 1, row));
    }
    return rows;
  }

  List<Unserved> unserved() {
    var board = new Board(situation.supply());
    solution.rows().forEach(board::put);
    var unserved = new ArrayList<Unserved>();
    for (var demand : solution.unserved()) {
      unserved.add(
          new Unserved(
              unserved.size() + 1,
              caseOf(demand),
              demand.source().referralId(),
              weeks.first(demand.week()),
              demand.standing().courtMinimum(),
              demand.standing().waitDays(),
              board.obstacle(demand)));
    }
    return unserved;
  }

  private static ProposedVisit row(int number, Row row) {
    var demand = row.demand();
    return new ProposedVisit(
        number,
        caseOf(demand),
        demand.source(),
        ProposedVisit.Status.OPEN,
        demand.type(),
        row.at().visit().start(),
        row.at().visit().end(),
        row.spot().map(Spot::roomId),
        row.staff().stream().sorted().toList(),
        demand.standing().courtMinimum(),
        demand.standing().waitDays(),
        row.at().inconvenience() == 0,
        moved(demand),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<UUID> caseOf(Demand demand) {
    return Optional.of(demand.caseId()).filter(any -> demand.source().referralId().isEmpty());
  }

  private static ProposedVisit.Moved moved(Demand demand) {
    var from =
        demand.candidates().stream().filter(Candidate::stays).map(Candidate::start).findFirst();
    return new ProposedVisit.Moved(demand.agreed().map(Agreed::visitId), from);
  }
}
