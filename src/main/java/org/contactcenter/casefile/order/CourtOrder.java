package org.contactcenter.casefile.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.referral.CourtCaseNumber;
import org.contactcenter.referral.OrderTerms;
import org.jdbi.v3.json.Json;

/**
 * What a court decided about the contact. Both days of its validity belong to it; without the last
 * it holds until another order takes over.
 *
 * @param caseNumber the court's number of the matter, not ours
 * @param terms structured, as the referral or the case worker entered them
 * @param children those it speaks of; none means all children of the case
 */
public record CourtOrder(
    UUID id,
    UUID caseId,
    UUID courtId,
    String caseNumber,
    String orderNumber,
    LocalDate orderDate,
    LocalDate validFrom,
    Optional<LocalDate> validUntil,
    @Json OrderTerms terms,
    List<UUID> children,
    Instant recordedAt) {

  /** An order as it is entered; it begins on its date where it names no other day. */
  public record Text(
      UUID courtId,
      String caseNumber,
      String orderNumber,
      LocalDate orderDate,
      Optional<LocalDate> validFrom,
      Optional<LocalDate> validUntil,
      OrderTerms terms,
      List<UUID> children) {

    LocalDate begins() {
      return validFrom.orElse(orderDate);
    }

    public CourtOrder entered(UUID caseId, Instant now) {
      return new CourtOrder(
          UUID.randomUUID(),
          caseId,
          courtId,
          caseNumber,
          orderNumber,
          orderDate,
          begins(),
          validUntil,
          terms,
          children,
          now);
    }
  }

  public CourtOrder {
    children = List.copyOf(children);
    if (validUntil.filter(validFrom::isAfter).isPresent()) {
      throw new IllegalArgumentException("an order that ends before it begins: " + id);
    }
  }

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && validUntil.filter(day::isAfter).isEmpty();
  }

  /** The court's case number as it is compared. */
  public String caseNumberKey() {
    return CourtCaseNumber.of(caseNumber).key();
  }

  boolean speaksOf(UUID child) {
    return children.isEmpty() || children.contains(child);
  }

  /** The same order in another case. */
  CourtOrder in(UUID otherCase, Instant now) {
    var text =
        new Text(
            courtId,
            caseNumber,
            orderNumber,
            orderDate,
            Optional.of(validFrom),
            validUntil,
            terms,
            children);
    return text.entered(otherCase, now);
  }
}
