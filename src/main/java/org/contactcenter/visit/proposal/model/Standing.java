package org.contactcenter.visit.proposal.model;

/**
 * How urgent a visit is.
 *
 * @param courtMinimum whether an order asks for at least that much
 * @param waitDays since the family has had no visit
 * @param rank which of the visits of its case in that week it is, from 0: the first comes before
 *     another family's second
 */
public record Standing(boolean courtMinimum, int waitDays, int rank) {

  public Standing {
    if (waitDays < 0 || rank < 0) {
      throw new IllegalArgumentException("negative: " + waitDays + ", " + rank);
    }
  }

  /** As it is after some more days without a visit. */
  public Standing after(int days) {
    return new Standing(courtMinimum, waitDays + days, rank);
  }

  /** As it is when the family had a visit so many days ago. */
  public Standing servedBefore(int days) {
    return new Standing(courtMinimum, days, rank);
  }
}
