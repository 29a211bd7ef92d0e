package org.contactcenter.casefile.readiness;

import java.util.List;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.core.Messages;
import org.contactcenter.referral.Referrals;
import org.contactcenter.referral.Screening;

/** The risk of the family has been judged, and the latest judgement lets it proceed. */
final class ScreeningRule implements ReadinessRule {
  private final Referrals referrals;
  private final Messages messages;

  ScreeningRule(Referrals referrals, Messages messages) {
    this.referrals = referrals;
    this.messages = messages;
  }

  @Override
  public List<CheckItem> check(CaseOnDay subject) {
    var screening = referrals.screening(subject.scope(), subject.file().origin().referralId());
    var met = screening.filter(latest -> latest.decision() == Screening.Decision.PROCEED);
    return List.of(CheckItem.of("SCREENING", met.isPresent(), messages, "readiness-screening"));
  }
}
