package org.contactcenter.visit.proposal.model;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A visit proposed: a demand at one of its candidates, with a room and people. */
public record Row(Demand demand, Candidate at, Optional<Spot> spot, Set<UUID> staff) {
  public static final Comparator<Row> BY_TIME =
      comparing((Row row) -> row.at().start()).thenComparing(Row::number);

  public Row {
    staff = Set.copyOf(staff);
  }

  public Optional<UUID> roomId() {
    return spot.map(Spot::roomId);
  }

  /** That of its demand. */
  public int number() {
    return demand.number();
  }

  /** Whether it is nothing but an agreed visit where it was. */
  public boolean stays() {
    return at.stays();
  }

  public int worth() {
    return Fairness.worth(demand, at);
  }
}
