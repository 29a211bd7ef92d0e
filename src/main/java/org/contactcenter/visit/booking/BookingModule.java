package org.contactcenter.visit.booking;

import org.contactcenter.casefile.CaseModule;
import org.contactcenter.core.Messages;
import org.contactcenter.visit.claim.ClaimBook;
import org.contactcenter.visit.slot.SlotModule;

/** Assembles the booking of visits, and tells cases what becomes of theirs. */
public final class BookingModule {
  private final Visits visits;
  private final Bookings bookings;
  private final Proceedings proceedings;
  private final Moments moments;

  public BookingModule(CaseModule cases, SlotModule slot, ClaimBook claims) {
    var ground = cases.parts().ground();
    var time = cases.parts().time();
    var store = new VisitStore(ground.jdbi(), claims, ground.transactions(), ground.audit());
    var planning = new Planning(slot.outlooks(), time);
    visits = new Visits(store, cases.cases(), time, ground.transactions());
    bookings = new Bookings(cases.cases(), visits, store, planning, new Seats(claims));
    moments = new Moments(time);
    proceedings = new Proceedings(visits, moments);
    var ahead = new Ahead(store, time, new Messages("visit"));
    cases.listeners().visits(ahead);
    cases.listeners().objector(ahead);
    cases.listeners().erasure(new VisitErasure(ground.jdbi()));
  }

  /** The door to visits. */
  public Visits visits() {
    return visits;
  }

  public Bookings bookings() {
    return bookings;
  }

  public Proceedings proceedings() {
    return proceedings;
  }

  public Moments moments() {
    return moments;
  }
}
