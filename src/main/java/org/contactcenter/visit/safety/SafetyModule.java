package org.contactcenter.visit.safety;

import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.Cases;
import org.contactcenter.party.People;
import org.contactcenter.referral.Referrals;
import org.contactcenter.visit.booking.Visits;

/** Assembles the safety notes of visits. */
public final class SafetyModule {
  private final SafetyNotes notes;

  public SafetyModule(
      Ground ground, Visits visits, Cases cases, Referrals referrals, People people) {
    this.notes = new SafetyNotes(ground, visits, cases, referrals, people);
  }

  public List<Object> resources() {
    return List.of(new SafetyNotesResource(notes));
  }
}
