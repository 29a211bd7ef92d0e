package org.contactcenter.visit.offer;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.consent.Consents;
import org.contactcenter.party.People;
import org.contactcenter.referral.Referrals;
import org.contactcenter.visit.VisitParts;

/** Assembles the offers of slots that were given up. */
public final class OfferModule {
  private final Offers offers;

  public OfferModule(
      CaseParts cases, Consents consents, People people, Referrals referrals, VisitParts visits) {
    var booking = visits.booking();
    var book = new OfferBook(cases, consents, people, visits.slot(), booking.ahead());
    offers = new Offers(cases, referrals, book, booking.bookings());
  }

  public List<Object> resources() {
    return List.of(new OfferResource(offers));
  }
}
