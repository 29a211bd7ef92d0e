package org.contactcenter.visit.offer;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.referral.Referrals;
import org.contactcenter.visit.VisitParts;
import org.contactcenter.visit.plan.OpenOccurrences;
import org.contactcenter.visit.proposal.WaitingFamilies;

/** Assembles the offers of slots that were given up. */
public final class OfferModule {
  private final Offers offers;

  public OfferModule(
      CaseParts cases, Referrals referrals, VisitParts visits, OpenOccurrences plans) {
    var booking = visits.booking();
    var book = new OfferBook(visits.slot(), booking.ahead(), plans);
    var taking = new Taking(booking.bookings(), plans, cases.time());
    offers = new Offers(cases, referrals, book, taking);
  }

  /** The waiting list, for proposals. */
  public WaitingFamilies waiting() {
    return offers;
  }

  public List<Object> resources() {
    return List.of(new OfferResource(offers));
  }
}
