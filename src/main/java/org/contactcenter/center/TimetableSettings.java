package org.contactcenter.center;

/**
 * The figures by which a center plans its visits. None is a standard: each is the center's own
 * choice, {@link #DEFAULT} until it chooses.
 *
 * @param planWeeks how far ahead a plan without an end is laid out
 * @param supervisorMinutesPerDay how long a supervisor may accompany visits on one day, at most
 * @param breakMinutes between two visits of a supervisor
 * @param noShowsToFlag after so many unexplained absences in a row a family's place is reviewed
 * @param changesToFlag after so many cancellations and moves by one party the case is flagged
 * @param changesWithinDays the days back in which these are counted
 * @param orderWarningDays before the end of an order
 */
public record TimetableSettings(
    int planWeeks,
    int supervisorMinutesPerDay,
    int breakMinutes,
    int noShowsToFlag,
    int changesToFlag,
    int changesWithinDays,
    int orderWarningDays,
    int version) {
  public static final TimetableSettings DEFAULT =
      new TimetableSettings(12, 480, 0, 2, 3, 90, 30, 0);

  TimetableSettings nextVersion() {
    return at(version + 1);
  }

  TimetableSettings at(int kept) {
    return new TimetableSettings(
        planWeeks,
        supervisorMinutesPerDay,
        breakMinutes,
        noShowsToFlag,
        changesToFlag,
        changesWithinDays,
        orderWarningDays,
        kept);
  }
}
