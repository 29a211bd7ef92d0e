package org.contactcenter.casefile.people;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.Listeners;
import org.contactcenter.hit.Takings;
import org.contactcenter.party.People;

/** Assembles who is who in a case. */
public final class CasePartyModule {
  private final CaseParts parts;
  private final CaseParties parties;

  public CasePartyModule(CaseParts parts, People people, Takings takings, Listeners listeners) {
    this.parts = parts;
    this.parties = new CaseParties(parts, people, takings, listeners);
  }

  public List<Object> resources() {
    return List.of(new CasePartyResource(parties, parts.ground().creations()));
  }
}
