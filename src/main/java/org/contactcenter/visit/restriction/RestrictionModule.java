package org.contactcenter.visit.restriction;

import java.util.List;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.center.CenterModule;
import org.contactcenter.visit.booking.BookingModule;
import org.contactcenter.visit.claim.FamilyClaims;
import org.contactcenter.visit.slot.SlotModule;

/** Assembles restrictions, and what becomes of planned visits by them. */
public final class RestrictionModule {
  private final List<Object> resources;

  public RestrictionModule(
      CaseModule cases, CenterModule center, SlotModule slot, BookingModule booking) {
    var parts = cases.parts();
    var ground = parts.ground();
    var rifts = slot.apart().rifts();
    var claims = new FamilyClaims(ground.jdbi(), ground.transactions());
    var replanning =
        new Replanning(parts, slot.families(), center.rooms(), booking.store(), claims);
    var hits =
        new RestrictionHits(
            booking.visits(), booking.bookings(), booking.proceedings(), replanning);
    var restrictions = new Restrictions(parts, rifts, replanning, hits, new Outsiders(parts));
    cases.listeners().people(new Joining(replanning, rifts, hits));
    cases.listeners().erasure(new RestrictionErasure(ground.jdbi()));
    resources = List.of(new RestrictionResource(restrictions, ground.creations()));
  }

  public List<Object> resources() {
    return resources;
  }
}
