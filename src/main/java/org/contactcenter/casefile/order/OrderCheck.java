package org.contactcenter.casefile.order;

import java.time.LocalDate;
import java.util.UUID;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.people.PartiesOfCase;
import org.contactcenter.center.Courts;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.party.Dates;
import org.contactcenter.referral.OrderTerms;

/** What an order entered by hand must be like. */
public final class OrderCheck {
  private final Courts courts;
  private final PartiesOfCase parties;
  private final CaseTime time;

  OrderCheck(Courts courts, PartiesOfCase parties, CaseTime time) {
    this.courts = courts;
    this.parties = parties;
    this.time = time;
  }

  /**
   * Throws a {@link Problem} that names the field for an unknown court, a date to come, a validity
   * that ends before it begins, terms that contradict themselves, or people of another case.
   */
  void require(Scope scope, UUID caseId, CourtOrder.Text text) {
    if (courts.find(scope, text.courtId()).isEmpty()) {
      throw Problem.field("courtId", "unknown-court");
    }
    requireDates(text, time.today(scope));
    requireTerms(text.terms());
    parties.requireChildren(scope, caseId, "children", text.children());
    var terms = text.terms();
    parties.requireKnown(scope, caseId, "terms.authorizedPersonIds", terms.authorizedPersonIds());
    parties.requireKnown(scope, caseId, "terms.excludedPersonIds", terms.excludedPersonIds());
  }

  private static void requireDates(CourtOrder.Text text, LocalDate today) {
    Dates.requirePast("orderDate", text.orderDate(), today);
    Dates.requireSensible("validFrom", text.begins());
    if (text.validUntil().filter(text.begins()::isAfter).isPresent()) {
      throw Problem.field("validUntil", "ends-before-it-begins");
    }
  }

  private static void requireTerms(OrderTerms terms) {
    if (!terms.leavesTime()) {
      throw Problem.field("terms.latest", "ends-before-it-begins");
    }
    if (terms.asksForTheUnwatched()) {
      throw Problem.field("terms.visitType", "not-supervised");
    }
    if (terms.contradictsItself()) {
      throw Problem.field("terms.excludedPersonIds", "authorized-and-excluded");
    }
  }
}
