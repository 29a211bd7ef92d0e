package org.contactcenter.visit.booking;

import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Scope;
import org.contactcenter.hit.CalendarLock;
import org.contactcenter.visit.claim.ClaimBook;
import org.contactcenter.visit.claim.Shifts;
import org.contactcenter.visit.slot.SlotModule;
import org.contactcenter.visit.term.OrderDesk;

/** Assembles the booking of visits, and tells cases what becomes of theirs. */
public final class BookingModule {
  private final VisitStore store;
  private final Visits visits;
  private final Bookings bookings;
  private final Proceedings proceedings;
  private final Moments moments;
  private final AheadVisits aheadVisits;
  private final ClaimBook claims;

  public BookingModule(
      CaseModule cases,
      SlotModule slot,
      ClaimBook claims,
      CalendarLock calendar,
      OrderDesk orders) {
    var ground = cases.parts().ground();
    var time = cases.parts().time();
    this.claims = claims;
    var messages = new Messages("visit");
    var legs = new Legs(ground.jdbi(), time, scope -> notHandedOver(slot, messages, scope));
    store = new VisitStore(ground.jdbi(), claims, legs, ground.transactions(), ground.audit());
    var planning = new Planning(slot.outlooks(), orders, time, calendar, legs);
    visits = new Visits(store, legs, cases.cases(), time, ground.transactions());
    bookings = new Bookings(cases.cases(), visits, store, planning, seats(ground, claims));
    moments = new Moments(time);
    aheadVisits = new AheadVisits(store, cases.cases(), time);
    proceedings = new Proceedings(visits, moments);
    var ahead = new Ahead(store, visits, time, ground, messages);
    cases.listeners().visits(ahead);
    cases.listeners().back(new Returning(bookings, store, time, ground.jdbi()));
    cases.listeners().objector(ahead);
    cases.conflicts().connect(ahead);
    cases.listeners().erasure(new VisitErasure(ground.jdbi()));
  }

  private static String notHandedOver(SlotModule slot, Messages messages, Scope scope) {
    return messages.text(slot.surveys().center(scope).language(), "not-handed-over");
  }

  private static Seats seats(Ground ground, ClaimBook claims) {
    return new Seats(claims, new Shifts(ground.jdbi(), ground.transactions()));
  }

  /** The door to visits. */
  public Visits visits() {
    return visits;
  }

  /** The visits ahead, for what asks of them on nobody's behalf. */
  public AheadVisits ahead() {
    return aheadVisits;
  }

  /** The visits stored, whoever asks. */
  public VisitStore store() {
    return store;
  }

  public ClaimBook claims() {
    return claims;
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
