package org.contactcenter.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.contactcenter.core.Problem;
import org.contactcenter.party.Dates;
import org.contactcenter.party.LanguageTags;
import org.contactcenter.referral.NewReferral.NewOrder;

/** What a request must be, whoever it is about. Each refusal names the field. */
final class RequestRules {
  private RequestRules() {}

  /** What a court's liaison may not do, and staff may. */
  static void requireForCourt(NewReferral request) {
    if (request.source() != ReferralSource.COURT) {
      throw Problem.field("source", "court-only");
    }
    if (request.receivedAt().isPresent()) {
      throw Problem.field("receivedAt", "staff-only");
    }
    for (var participant : request.people()) {
      if (participant.personId().isPresent()) {
        throw Problem.field(participant.path() + "personId", "staff-only");
      }
    }
  }

  /** The source has what it needs, and nothing that belongs to another. */
  static void requireWhole(NewReferral request) {
    LanguageTags.require("language", request.language());
    var source = request.source();
    if (source == ReferralSource.COURT && request.order().isEmpty()) {
      throw Problem.field("court", "order-needed");
    }
    if (source == ReferralSource.SELF && request.order().isPresent()) {
      throw Problem.field("court", "not-with-source");
    }
    if (source == ReferralSource.AGENCY && request.agency().isEmpty()) {
      throw Problem.field("agency", "agency-needed");
    }
    if (source != ReferralSource.AGENCY && request.agency().isPresent()) {
      throw Problem.field("agency", "not-with-source");
    }
  }

  /** The dates are possible ones: {@code now} is the exact time, {@code today} the center's day. */
  static void requirePossible(NewReferral request, Instant now, LocalDate today) {
    request.receivedAt().ifPresent(received -> requirePast(received, now));
    request.order().ifPresent(order -> requirePossible(order, today));
  }

  private static void requirePast(Instant received, Instant now) {
    if (received.isAfter(now)) {
      throw Problem.field("receivedAt", "in-the-future");
    }
    if (received.isBefore(now.minus(Duration.ofDays(3653)))) {
      throw Problem.field("receivedAt", "too-long-ago");
    }
  }

  private static void requirePossible(NewOrder order, LocalDate today) {
    Dates.requirePast("court.orderDate", order.orderDate(), today);
    if (order.validUntil().filter(order.orderDate()::isAfter).isPresent()) {
      throw Problem.field("court.validUntil", "before-order-date");
    }
    requirePossible(order.terms());
  }

  private static void requirePossible(OrderTerms terms) {
    if (!terms.leavesTime()) {
      throw Problem.field("court.terms.latest", "not-after-earliest");
    }
    if (terms.asksForTheUnwatched()) {
      throw Problem.field("court.terms.visitType", "not-supervised");
    }
    if (terms.tellsIds()) {
      throw Problem.field("court.terms", "person-ids-need-a-case");
    }
  }
}
