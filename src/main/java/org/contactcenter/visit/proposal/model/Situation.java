package org.contactcenter.visit.proposal.model;

import java.util.List;

/** What a timetable is proposed for. */
public record Situation(List<Demand> demands, Supply supply) {

  public Situation {
    demands = List.copyOf(demands);
  }

  public int weeks() {
    return demands.stream().mapToInt(Demand::week).max().orElse(-1) + 1;
  }

  public List<Demand> ofWeek(int week) {
    return demands.stream().filter(demand -> demand.week() == week).toList();
  }
}
