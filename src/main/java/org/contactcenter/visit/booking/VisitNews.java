package org.contactcenter.visit.booking;

import org.contactcenter.core.User;

/** Hears of what becomes of visits, in the transaction in which it does. */
public interface VisitNews {

  void booked(User user, Visit visit);

  /** It has another time, place or company. */
  void moved(User user, Visit before, Visit after);

  void calledOff(User user, Visit visit);
}
