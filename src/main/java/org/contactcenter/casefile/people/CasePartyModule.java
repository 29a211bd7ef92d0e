package org.contactcenter.casefile.people;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.party.People;

/** Assembles who is who in a case. */
public final class CasePartyModule {
  private final CaseParts parts;
  private final CaseParties parties;

  public CasePartyModule(CaseParts parts, People people) {
    this.parts = parts;
    this.parties =
        new CaseParties(
            parts.cases(), parts.parties(), people, parts.ground().audit(), parts.time());
  }

  public List<Object> resources() {
    return List.of(new CasePartyResource(parties, parts.ground().creations()));
  }
}
