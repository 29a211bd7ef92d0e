package org.contactcenter.casefile.screening;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.referral.ReferralModule;

/** Assembles the judging of risk of a case. */
public final class CaseScreeningModule {
  private final CaseParts parts;
  private final ReferralModule referral;

  public CaseScreeningModule(CaseParts parts, ReferralModule referral) {
    this.parts = parts;
    this.referral = referral;
  }

  public List<Object> resources() {
    var screenings = new CaseScreenings(parts.cases(), referral.screenings());
    return List.of(
        new CaseScreeningResource(
            screenings, referral.screeningViews(), parts.ground().creations()));
  }
}
