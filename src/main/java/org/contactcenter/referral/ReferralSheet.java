package org.contactcenter.referral;

import java.util.List;
import java.util.function.Predicate;
import org.contactcenter.core.sheet.Sheet;
import org.contactcenter.party.PartyRole;

/** Referrals as a table; those that wait are the waiting list. */
final class ReferralSheet {
  static final Sheet<ReferralSummary> SHEET =
      Sheet.<ReferralSummary>of("referrals")
          .with("id", ReferralSummary::id)
          .with("source", ReferralSummary::source)
          .with("status", ReferralSummary::status)
          .with("receivedAt", ReferralSummary::receivedAt)
          .with("language", ReferralSummary::language)
          .with("urgency", ReferralSummary::urgency)
          .with("courtCaseNumber", ReferralSummary::courtCaseNumber)
          .with("agency", ReferralSummary::agency)
          .with("children", each -> people(each, role -> role == PartyRole.CHILD))
          .with("adults", each -> people(each, role -> role != PartyRole.CHILD))
          .with("riskLevel", ReferralSummary::riskLevel)
          .with("priority", ReferralSummary::priority)
          .with("waitReason", ReferralSummary::waitReason)
          .with("waitingSince", ReferralSummary::waitingSince)
          .with("caseId", ReferralSummary::caseId);

  private ReferralSheet() {}

  private static List<String> people(ReferralSummary referral, Predicate<PartyRole> which) {
    return referral.people().stream()
        .filter(person -> which.test(person.role()))
        .map(person -> person.givenName() + " " + person.familyName())
        .toList();
  }
}
