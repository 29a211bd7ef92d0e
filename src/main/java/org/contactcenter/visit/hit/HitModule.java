package org.contactcenter.visit.hit;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.CenterModule;
import org.contactcenter.consent.Consents;
import org.contactcenter.core.Messages;
import org.contactcenter.hit.VisitKeeper;
import org.contactcenter.visit.booking.BookingModule;
import org.contactcenter.visit.slot.SlotModule;

/** Assembles what keeps visits when something is taken away. */
public final class HitModule {
  private final HitVisits hits;
  private final Orphans orphans;

  public HitModule(
      CaseParts parts,
      CenterModule center,
      Consents consents,
      SlotModule slot,
      BookingModule booking) {
    var houses = new HouseStates(center, slot.supervisors(), booking.claims());
    var families = new FamilyStates(parts, center.centers(), consents);
    var alternatives =
        new Alternatives(slot.outlooks(), booking.bookings(), parts.cases(), parts.time());
    var settler =
        new Settler(booking.proceedings(), booking.bookings(), alternatives, new Messages("hit"));
    hits =
        new HitVisits(booking.ahead(), booking.visits(), new Footings(houses, families), settler);
    orphans =
        new Orphans(
            booking.ahead(), booking.visits(), houses, families, parts.ground().transactions());
  }

  /** Whom to ask whenever something is taken away. */
  public VisitKeeper keeper() {
    return hits;
  }

  public List<Object> resources() {
    return List.of(new OrphanResource(orphans));
  }
}
