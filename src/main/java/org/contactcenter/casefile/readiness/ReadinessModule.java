package org.contactcenter.casefile.readiness;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.core.Messages;
import org.contactcenter.referral.Referrals;

/** Assembles the gate before every visit, with the rules that the case file itself has. */
public final class ReadinessModule {
  private final CaseParts parts;
  private final Readiness readiness;

  public ReadinessModule(CaseParts parts, Referrals referrals, Messages messages) {
    this.parts = parts;
    this.readiness =
        new Readiness(
            parts.parties(),
            parts.orders(),
            parts.ground().transactions(),
            List.of(
                new PeopleRule(messages),
                new ScreeningRule(referrals, messages),
                new OrderRule(messages)));
  }

  public Readiness readiness() {
    return readiness;
  }

  public List<Object> resources() {
    return List.of(new ReadinessResource(parts.cases(), readiness, parts.time()));
  }
}
