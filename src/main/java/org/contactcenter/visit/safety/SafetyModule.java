package org.contactcenter.visit.safety;

import java.util.List;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.party.People;
import org.contactcenter.referral.Referrals;
import org.contactcenter.visit.VisitModule;

/** Assembles what keeps everyone at a visit safe. */
public final class SafetyModule {
  private final SafetyNotes notes;
  private final Acknowledgements acknowledgements;

  public SafetyModule(CaseModule casefile, VisitModule visit, Referrals referrals, People people) {
    var parts = casefile.parts();
    this.acknowledgements =
        new Acknowledgements(parts.ground(), parts.time(), visit.visits(), casefile.safetyPlans());
    var sheets =
        new SafetySheets(
            parts.cases(), referrals, people, casefile.safetyPlans(), acknowledgements);
    this.notes = new SafetyNotes(parts.ground(), visit.visits(), sheets);
    visit.proceedings().connect(acknowledgements);
  }

  public List<Object> resources() {
    return List.of(new SafetyNotesResource(notes, acknowledgements));
  }
}
