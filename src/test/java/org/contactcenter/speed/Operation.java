package org.contactcenter.speed;

/** What is measured, and what share of bare JDBC's throughput it is to reach. */
enum Operation {
  READ("read a case", .45, 200),
  LIST("list 25 cases", .40, 1),
  REFER("create a referral", .45, 4),
  BOOK("book a visit", .60, 24),
  /** Against one statement over rooms and supervisors, see {@link SlotsQuery}. */
  SLOTS("free slots of a week", 2.0, 1);

  private final String title;
  private final double target;
  private final int recordings;

  Operation(String title, double target, int recordings) {
    this.title = title;
    this.target = target;
    this.recordings = recordings;
  }

  String title() {
    return title;
  }

  /** The ratio to reach. */
  double target() {
    return target;
  }

  /** How many requests of each client are recorded, at most. */
  int recordings() {
    return recordings;
  }
}
