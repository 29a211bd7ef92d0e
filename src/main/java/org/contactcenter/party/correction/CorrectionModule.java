package org.contactcenter.party.correction;

import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.party.PersonAccess;

/** Assembles the correction of what is written of people. */
public final class CorrectionModule {
  private final Corrections corrections;

  public CorrectionModule(Ground ground, PersonAccess access, CenterDay today) {
    this.corrections = new Corrections(ground, access, today);
  }

  public List<Object> resources() {
    return List.of(new PersonResource(corrections));
  }
}
