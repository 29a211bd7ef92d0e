package org.contactcenter.visit.proposal.model;

/**
 * How good a timetable is.
 *
 * @param worth of all its rows, see {@link Fairness}
 * @param bound what no timetable of the same candidates is worth more than, as the solver proved;
 *     of several weeks the sum, each week given the ones before
 */
public record Quality(long worth, long bound) {
  public static final Quality NOTHING = new Quality(0, 0);

  public Quality {
    if (bound < worth) {
      throw new IllegalArgumentException("better than the best: " + worth + " over " + bound);
    }
  }

  public Quality and(Quality other) {
    return new Quality(worth + other.worth, bound + other.bound);
  }

  /** The share of the bound that is not reached, 0 to 1; 0 where there is nothing to reach. */
  public double gap() {
    return bound <= 0 ? 0 : (double) (bound - worth) / bound;
  }
}
