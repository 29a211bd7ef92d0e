package org.contactcenter.speed;

/**
 * How much a database holds. A small one has fewer centers rather than emptier houses: what a
 * search costs goes by how full the house is, and growth shall tell of the size alone.
 *
 * @param cases of all centers together
 * @param visits of each case
 * @param centers among which the cases are spread
 */
record Size(int cases, int visits, int centers) {

  /**
   * As many centers as have a whole timetable of families each, as far as that goes.
   *
   * @param clients of whom each center has room for {@link Load#ROOMS}
   * @param most of the centers
   */
  static Size of(int cases, int visits, int clients, int most) {
    var needed = (clients + Load.ROOMS - 1) / Load.ROOMS;
    return new Size(cases, visits, Math.min(most, Math.max(needed, cases / Load.OPEN_FAMILIES)));
  }

  /** How many of them each center has. */
  int casesOfCenter() {
    return cases / centers;
  }

  /** How many coordinators each center needs for so many clients. */
  int coordinators(int clients) {
    return (clients + centers - 1) / centers;
  }
}
