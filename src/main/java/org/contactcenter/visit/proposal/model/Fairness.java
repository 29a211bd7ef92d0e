package org.contactcenter.visit.proposal.model;

import java.util.List;

/**
 * What a visit is worth, so that a dearer thing is never given for cheaper ones that could take its
 * place: what a court orders at least; one visit more; the longest wait; a family's first visit of
 * the week; few agreed visits moved; an hour near the one preferred. Figures are ours.
 */
public final class Fairness {
  /** The greatest inconvenience of an hour. */
  public static final int FARTHEST = 100;

  private static final int COURT = 200_000;
  private static final int VISIT = 10_000;
  private static final int DAY_WAITED = 10;
  private static final int DAYS_AT_MOST = 365;
  private static final int FURTHER = 1_000;
  private static final int FURTHER_AT_MOST = 5;
  private static final int MOVE = 500;

  /** Agreed visits stay, whatever else is to be had. */
  private static final int PROMISE = 20_000_000;

  private Fairness() {}

  /** What the promises among these demands add to the weight of a timetable that keeps them. */
  public static long promised(List<Demand> demands) {
    return demands.stream().filter(each -> each.agreed().isPresent()).count() * PROMISE;
  }

  /** What serving the demand counts for, by whatever candidate; nothing for what was agreed. */
  public static int worth(Demand demand) {
    var standing = demand.standing();
    if (demand.agreed().isPresent()) {
      return 0;
    }
    var visit = standing.courtMinimum() ? COURT : VISIT;
    var waited = DAY_WAITED * Math.min(standing.waitDays(), DAYS_AT_MOST);
    return visit + waited - FURTHER * Math.min(standing.rank(), FURTHER_AT_MOST);
  }

  /** What is left of it by that candidate; below zero where an agreed visit moves. */
  public static int worth(Demand demand, Candidate candidate) {
    var moved = demand.agreed().isPresent() && !candidate.stays();
    return worth(demand) - candidate.inconvenience() - (moved ? MOVE : 0);
  }

  /** What keeping to the demand counts for while a proposal is being made. */
  public static int weight(Demand demand, Candidate candidate) {
    return worth(demand, candidate) + (demand.agreed().isPresent() ? PROMISE : 0);
  }
}
