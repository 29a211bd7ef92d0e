package org.contactcenter.visit.slot;

import java.util.List;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.center.CenterModule;
import org.contactcenter.identity.Members;
import org.contactcenter.party.People;
import org.contactcenter.visit.claim.ClaimBook;

/** Assembles the search for slots, and what booking shares with it. */
public final class SlotModule {
  private final Families families;
  private final Surveys surveys;
  private final Slots slots;

  public SlotModule(
      CaseModule cases, CenterModule center, Members members, People people, ClaimBook claims) {
    var supervisors = new Supervisors(members, center.staff());
    families = new Families(cases.parts().parties(), people);
    surveys = new Surveys(center.centers(), center.rooms(), supervisors, claims);
    slots = new Slots(cases.cases(), cases.readiness(), families, surveys, cases.parts().time());
  }

  public Families families() {
    return families;
  }

  public Surveys surveys() {
    return surveys;
  }

  public List<Object> resources() {
    return List.of(new SlotResource(slots));
  }
}
