package org.contactcenter.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A request as it arrives, before any rule has looked at it.
 *
 * @param receivedAt when it came, where staff enter a paper later
 * @param people the children first
 */
public record NewReferral(
    ReferralSource source,
    Optional<Instant> receivedAt,
    String language,
    Optional<NewOrder> order,
    Optional<String> agency,
    String reason,
    Priority urgency,
    List<NewParticipant> people,
    Requested requested,
    Safety safety) {

  public NewReferral {
    people = List.copyOf(people);
  }

  /** The order it names; a liaison need not name the court. */
  public record NewOrder(
      Optional<UUID> courtId,
      String caseNumber,
      String orderNumber,
      LocalDate orderDate,
      Optional<LocalDate> validUntil,
      OrderTerms terms) {

    CourtReference of(UUID court) {
      return new CourtReference(court, caseNumber, orderNumber, orderDate, validUntil, terms);
    }
  }
}
