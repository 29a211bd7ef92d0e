package org.contactcenter.casefile.readiness;

import java.util.List;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.core.Messages;
import org.contactcenter.referral.Referrals;

/**
 * The risk of the family has been judged, and the latest judgement lets it proceed at what the
 * center carries.
 */
final class ScreeningRule implements ReadinessRule {
  private final Referrals referrals;
  private final Messages messages;

  ScreeningRule(Referrals referrals, Messages messages) {
    this.referrals = referrals;
    this.messages = messages;
  }

  @Override
  public List<CheckItem> check(CaseOnDay subject) {
    var met = referrals.isCarried(subject.scope(), subject.file().origin().referralId());
    return List.of(CheckItem.of("SCREENING", met, messages, "readiness-screening"));
  }
}
